import { addressOf, type Asked } from '../../core/search/asked.ts';
import { explorerQuery } from '../../core/search/explorer-query.ts';
import { whereFacets } from '../../core/search/lexicon.ts';
import { isCumulative } from '../../core/search/plan.ts';
import type { Answer } from './answer.ts';
import { chipsOf, labelIn, readingsOf, type Wording } from './chips.ts';
import type { Outcome } from './outcome.ts';
import type { Say } from './sentences.ts';

/** A link to what would be asked; the element follows it without loading the page anew. */
function linkTo(asked: Asked, text: string, label = ''): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = `?${addressOf(asked)}`;
  link.dataset['ask'] = '';
  link.textContent = text;
  if (label) link.setAttribute('aria-label', label);
  return link;
}

/** One link for each thing that narrows the answer, which takes it back, and one that takes back all; none while nothing narrows. */
export function chipLinks(answer: Answer, wording: Wording): readonly HTMLElement[] {
  const { say } = wording;
  const chips = chipsOf(answer, wording);
  if (chips.length === 0) return [];
  const links = chips.map(({ label, without, isFromWords }) => {
    const link = linkTo(without, label, say('explorer.remove', { label }));
    link.className = isFromWords ? 'chip from-words' : 'chip';
    return link;
  });
  const all = linkTo({ text: '', chosen: {}, isPlain: false }, say('explorer.clear'));
  all.className = 'chip all';
  return [...links, all];
}

/** Links to the other readings of the words, e.g. the province of Namur for `Namur`. */
export const readingLinks = (answer: Answer, { say, locale }: Wording): readonly HTMLElement[] =>
  readingsOf(answer).map(({ meaning: { facet, label }, asked }) =>
    linkTo(
      asked,
      facet === 'municipality'
        ? say('search.as-municipality', { label: label[locale] })
        : labelIn(say, facet, label[locale]),
    ),
  );

/** Links in one line, a dot between them. */
export const inLine = (links: readonly HTMLElement[]): readonly Node[] =>
  links.flatMap((link, at) => (at > 0 ? [document.createTextNode(' · '), link] : [link]));

/** Links to what a misspelt query may have meant besides what is shown. */
export const suggestionLinks = (answers: readonly Answer[]): readonly HTMLElement[] =>
  answers.map(({ asked }) => linkTo(asked, asked.text));

/** A link that takes the words as they are, or reads them again; none where both come to the same. */
export function plainLinks(
  { asked, plan, understanding }: Answer,
  { asTyped = '', asQuestion = '' }: DOMStringMap,
): readonly HTMLElement[] {
  const isOffered = asked.isPlain ? understanding.parts.length > 0 : plan.parts.length > 0;
  return isOffered ? [linkTo({ ...asked, isPlain: !asked.isPlain }, asked.isPlain ? asQuestion : asTyped)] : [];
}

/** A link to the same spaces in the explorer, where no words but only values narrow them. */
export function explorerLinks(
  { plan: { filters, texts } }: Answer,
  { explorer, onMap = '' }: DOMStringMap,
): readonly HTMLElement[] {
  const query = texts.length === 0 ? explorerQuery(filters) : undefined;
  if (!query) return [];
  const link = document.createElement('a');
  link.href = `${explorer}?${query}`;
  link.textContent = onMap;
  return [link];
}

/** How many pages answer what was asked, or what was likely meant by it, or come close. */
export function tallyIn({ answer, correction }: Outcome, query: string, say: Say): string {
  const count = answer.groups.find(({ reason }) => reason === 'asked')?.hits.length ?? 0;
  if (correction) return say('search.instead', { words: correction.words.join(' '), meant: answer.asked.text, count });
  if (count > 0) return say(query ? 'search.found' : 'search.found-all', { query, count });
  const close = answer.groups.reduce((sum, { hits }) => sum + hits.length, 0);
  return close > 0 ? say('search.close', { query, count: close }) : say('search.none', { query });
}

/** What has to be said of an answer besides its number of pages. */
export function sentencesOn({ leftAside, silent, plan }: Answer, { say, locale }: Wording): readonly string[] {
  const labels = plan.parts
    .filter(({ meaning }) => isCumulative(meaning.facet))
    .map(({ meaning }) => meaning.label[locale])
    .join(', ');
  return [
    ...(leftAside.length > 0 ? [say('search.left-aside', { words: leftAside.join(' ') })] : []),
    ...(silent > 0 && labels ? [say('search.silent', { count: silent, labels })] : []),
  ];
}

/** The names of what was asked beside the place, e.g. `salle de réunion`. */
export const factLabels = ({ plan }: Answer, { locale }: Wording): string =>
  plan.parts
    .filter(({ meaning }) => !whereFacets.has(meaning.facet))
    .map(({ meaning }) => meaning.label[locale])
    .join(', ');
