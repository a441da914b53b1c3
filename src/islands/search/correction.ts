import { folded } from '../../core/search/query-words.ts';
import { isSeenIn } from '../../core/search/seen.ts';
import { answerTo, type Answer, type Group } from './answer.ts';
import type { Index } from './index-of.ts';
import type { PagefindResult } from './pagefind.ts';

/** A query that was misspelt, as far as the register's own names tell. */
export interface Correction {
  /** The words that no page has. */
  readonly words: readonly string[];
  /** Queries that find something, likeliest first; one at least. */
  readonly answers: readonly [Answer, ...Answer[]];
}

/** Every page found has every word: two are looked at, for a word may be there in another form. */
const looked = 2;

/** Two spellings that are read alike are one proposal. */
function readOnce(answers: readonly Answer[]): readonly Answer[] {
  const reading = ({ plan: { filters, texts } }: Answer): string => JSON.stringify([filters, texts.map(folded)]);
  return [...Map.groupBy(answers, reading).values()].flatMap(([first]) => first ?? []);
}

async function isNowhere(word: string, { search }: Index): Promise<boolean> {
  const { results } = await search(word, {});
  const pages = await Promise.all(results.slice(0, looked).map(({ data }) => data()));
  return !pages.some((page) => isSeenIn(word, page));
}

/** A word that is on none of the first pages found is looked for in the whole index. */
const firstPages = (groups: readonly Group[]): Promise<readonly PagefindResult[]> =>
  Promise.all((groups[0]?.hits ?? []).slice(0, looked).map(({ data }) => data()));

/**
 * What was meant by words that no page has.
 * @returns undefined where all words are on some page, or nothing resembles those that are not
 */
export async function correctionOf(
  { asked, understanding, groups }: Answer,
  index: Index,
): Promise<Correction | undefined> {
  const pages = understanding.words.length > 0 ? await firstPages(groups) : [];
  const unseen = understanding.words.filter((word) => !pages.some((page) => isSeenIn(word, page)));
  const nowhere = await Promise.all(unseen.map((word) => isNowhere(word, index)));
  const words = unseen.filter((_word, at) => nowhere[at]);
  if (asked.isPlain || words.length === 0) return undefined;
  const queries = await index.suggested(asked.text, words);
  const answers = await Promise.all(queries.map((text) => answerTo({ ...asked, text }, index)));
  const found = answers.filter((answer) => answer.groups.some(({ reason }) => reason === 'asked'));
  const [first, ...others] = readOnce(found);
  return first && { words, answers: [first, ...others] };
}
