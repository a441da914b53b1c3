import { secondsAllowed, shownRows, type SqlAnswer } from '../../core/sql/answer.ts';
import type { Outcome } from './engine.ts';
import type { Say } from './sentences.ts';

/** What is said of a question's outcome, and SQLite's own words where it has some. */
export interface Told {
  readonly words: string;
  readonly fault?: string;
}

/** SQLite speaks of what this page does not let it do. */
const isRefusal = (fault: string): boolean => /readonly|read-only|attached databases/i.test(fault);

function countIn({ columns, rows: { length: count }, isCut }: SqlAnswer, say: Say): string {
  if (columns.length === 0) return say('sql.no-rows');
  if (count === 0) return say('sql.none');
  const holes = { count, shown: shownRows };
  if (isCut) return say('sql.found-cut', holes);
  return say(count > shownRows ? 'sql.found-part' : 'sql.found', holes);
}

/** The outcome of a question in words. */
export function wordsOf(outcome: Outcome, say: Say): Told {
  if ('answer' in outcome) return { words: countIn(outcome.answer, say) };
  if ('refusal' in outcome) return { words: say(`sql.${outcome.refusal}`) };
  if ('fault' in outcome)
    return { words: say(isRefusal(outcome.fault) ? 'sql.read-only' : 'sql.wrong'), fault: outcome.fault };
  if ('ended' in outcome)
    return { words: outcome.ended === 'late' ? say('sql.late', { count: secondsAllowed }) : say('sql.stopped') };
  return { words: say('WebAssembly' in globalThis ? 'sql.failed' : 'sql.no-wasm') };
}
