/** What of a space's page finds room on one A4 sheet: facts first, then sources, then the text; the rest is told by its number. */
import type { Locale } from '../i18n/locales.ts';
import type { Evidence } from './evidence.ts';
import { publisherOf, type Fact } from './facts.ts';

/** How many facts and sources the sheet holds, from the first, and whether the text is on it. */
export interface PaperCut {
  readonly facts: number;
  readonly sources: number;
  readonly hasStory: boolean;
}

interface PaperPage {
  readonly locale: Locale;
  readonly facts: readonly Fact[];
  readonly evidence: readonly Evidence[];
  /** The words of what stands above the facts, and of what is unknown. */
  readonly above: string;
  readonly unknown: string;
  /** The text in Markdown, where there is one. */
  readonly story?: string | undefined;
}

/**
 * What the sheet has for facts, sources and text, in points: 768 between its margins, less head, title, map, headings and foot. Lengths
 * and widths are those of `print.css`, a little on the generous side; a test makes a PDF of every space.
 */
const room = 520;
/** Facts leave the sources at least this. */
const leastForSources = 90;

const linesOf = (length: number, perLine: number): number => Math.max(1, Math.ceil(length / perLine));

/** How many letters a margin has beside a publisher: date, age and number, or that there is no date. */
const marginWords = ({ date }: Evidence): number => (date ? 30 : 15);

function factHeight({ label, text, qualifier = '', evidence, disputes }: Fact, locale: Locale): number {
  const told = evidence.slice(0, 2).map((item) => publisherOf(item, locale).length + marginWords(item));
  const margin = told.reduce((sum, length) => sum + length, 0) + (evidence.length > 2 ? 16 + 3 * evidence.length : 0);
  const disputed = disputes.reduce((sum, dispute) => sum + 2 + 10 * linesOf(dispute.text.length, 50), 0);
  const value = 10.5 * linesOf(text.length + qualifier.length, 47) + disputed;
  return Math.max(10.5 * linesOf(label.length, 19), value, 1.8 + 8.5 * linesOf(margin, 53)) + 3.8;
}

function sourceHeight({ source }: Evidence): number {
  const title = source?.title.length ?? 20;
  return 9.5 * linesOf(title, 60) + 8.5 + 7.5 * linesOf(source?.url.length ?? 0, 72) + 3;
}

/** In two columns, of which the longer one counts. */
function columnsHeight(heights: readonly number[]): number {
  const sum = heights.reduce((total, height) => total + height, 0);
  return (sum + Math.max(0, ...heights)) / 2;
}

/** Of some heights, how many from the first stay within a height, together measured by `measure`. */
function fitting(heights: readonly number[], within: number, measure: (some: readonly number[]) => number): number {
  const tooMany = heights.findIndex((_, index) => measure(heights.slice(0, index + 1)) > within);
  return tooMany === -1 ? heights.length : tooMany;
}

const sumOf = (heights: readonly number[]): number => heights.reduce((sum, height) => sum + height, 0);

/** A text without the addresses of its links, in two columns. */
function storyHeight(story: string): number {
  const words = story.replaceAll(/\]\([^)]*\)/g, '');
  return 9.5 * (linesOf(words.length, 56) / 2 + words.split('\n\n').length) + 10;
}

/** What stands on the sheet of a space. */
export function paperCut({ locale, facts, evidence, above, unknown, story }: PaperPage): PaperCut {
  const left = room - 11 * Math.max(0, linesOf(above.length, 70) - 6) - 10 * linesOf(unknown.length, 120);
  const factHeights = facts.map((fact) => factHeight(fact, locale));
  const sourceHeights = evidence.map(sourceHeight);
  const factCount = fitting(factHeights, left - Math.min(leastForSources, columnsHeight(sourceHeights)), sumOf);
  const afterFacts = left - sumOf(factHeights.slice(0, factCount));
  const sources = fitting(sourceHeights, afterFacts, columnsHeight);
  const afterSources = afterFacts - columnsHeight(sourceHeights.slice(0, sources));
  const isWhole = factCount === facts.length && sources === evidence.length;
  return {
    facts: factCount,
    sources,
    hasStory: story !== undefined && isWhole && storyHeight(story) <= afterSources,
  };
}
