import type { Selection } from '../../core/filters.ts';
import type { Asked } from '../../core/search/asked.ts';
import { answerTo, type Answer } from './answer.ts';
import { correctionOf, type Correction } from './correction.ts';
import { facetCounts, type FacetCounts } from './counts.ts';
import type { Index } from './index-of.ts';
import { listedIn, loaded, pageSize, type Listed, type LoadedRow } from './listing.ts';

/** Everything that is shown of an answer. */
export interface Outcome {
  readonly answer: Answer;
  /** The first rows, and the pages that are left. */
  readonly rows: readonly LoadedRow[];
  readonly rest: readonly Listed[];
  /** Set where the answer is to another spelling than the one asked for. */
  readonly correction?: Correction;
  /** What the query may have meant besides. */
  readonly meant: readonly Answer[];
  /** What each box would leave; missing where none was to be counted. */
  readonly counts?: FacetCounts;
}

const firstRows = (answer: Answer): Promise<readonly LoadedRow[]> => loaded(listedIn(answer).slice(0, pageSize));

/**
 * Answers, and where a word is on no page answers what was likely meant. A query that says where keeps its own answer, to
 * which other spellings are only proposed: it was understood for the most part.
 */
export async function outcomeOf(asked: Asked, index: Index, counted?: Selection): Promise<Outcome> {
  const own = await answerTo(asked, index);
  const correction = await correctionOf(own, index);
  const isReplaced = correction !== undefined && own.plan.parts.length === 0;
  const [best, ...others] = correction?.answers ?? [];
  const answer = isReplaced && best ? best : own;
  return {
    answer,
    rows: await firstRows(answer),
    rest: listedIn(answer).slice(pageSize),
    ...(isReplaced && { correction }),
    meant: isReplaced ? others : (correction?.answers ?? []),
    ...(counted && { counts: await facetCounts(answer, counted, index) }),
  };
}
