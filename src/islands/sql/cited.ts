import { citedIn } from '../../core/cited/address.ts';
import { questionFrom } from '../../core/sql/address.ts';
import type { SqlAnswer } from '../../core/sql/answer.ts';
import { citePanel, citesAnswer } from '../cite/panel.ts';
import type { Say } from './sentences.ts';

/** What is said of a question that an address brought. */
export function broughtWords(say: Say): string {
  const cited = citedIn(new URLSearchParams(location.search));
  if (cited === 'broken') return say('cite.broken');
  return cited ? say('cite.of-link', { version: cited.release, count: cited.count }) : say('sql.from-link');
}

/** The parameters of an address that cites the answer to this very question; undefined where it does not. */
export const citationOf = (sql: string): string | undefined =>
  citesAnswer(location.search) && questionFrom(location.search) === sql ? location.search : undefined;

/** Compares an answer with the one that an address cites. How that is done is loaded only then. */
export async function compareWith(search: string, sql: string, answer: SqlAnswer): Promise<void> {
  const panel = citePanel();
  const { compareAnswer } = await import('../cite/cite-sql.ts');
  if (panel) await compareAnswer(panel, { sql, answer }, search);
}

/** Cites an answer. */
export async function citeThis(sql: string, answer: SqlAnswer): Promise<void> {
  const panel = citePanel();
  const { citeAnswer } = await import('../cite/cite-sql.ts');
  if (panel) await citeAnswer(panel, { sql, answer });
}
