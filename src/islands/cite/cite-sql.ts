import { secondsAllowed, type SqlAnswer } from '../../core/sql/answer.ts';
import { questionQuery } from '../../core/sql/address.ts';
import { Engine } from '../sql/engine.ts';
import { loadFiles } from '../sql/load-files.ts';
import { cite, compare } from './cite.ts';
import { editionOf, releasedAt } from './host.ts';
import { rowsOrLoss } from './past-answer.ts';
import type { AnswerSource } from './source.ts';

/** A question and what today's database answers. */
export interface Answered {
  readonly sql: string;
  readonly answer: SqlAnswer;
}

const nobody = (): void => undefined;

/** SQLite's answer, today and over the databases of past releases. */
function sourceOf({ sql, answer }: Answered, panel: HTMLElement): AnswerSource {
  return {
    kind: 'sql',
    query: questionQuery(sql).slice(1),
    edition: editionOf(panel),
    now: async () => (answer.isCut ? 'cut' : answer),
    at: async ({ database }) => {
      if (!database) return 'not-kept';
      const files = await loadFiles(releasedAt(panel, database), nobody).catch(() => undefined);
      if (!files) return 'not-loaded';
      const engine = new Engine(files, secondsAllowed);
      const outcome = await engine.ask(sql);
      engine.close();
      return rowsOrLoss(outcome);
    },
  };
}

/** Cites an answer in SQL. */
export const citeAnswer = (panel: HTMLElement, answered: Answered): Promise<void> =>
  cite(panel, sourceOf(answered, panel));

/** Says what has become of the answer that an address cites, now that its question is answered. */
export const compareAnswer = (panel: HTMLElement, answered: Answered, search: string): Promise<void> =>
  compare(panel, sourceOf(answered, panel), search);
