import { leavesUnder } from './compared-facts.ts';
import type { MissingHere } from './matched.ts';

/** Facts that a record needs before anything else can be said of a place. */
const first = ['/name', '/kinds', '/address/municipality'];

/**
 * What may be kept of a place whose facts may not be copied: where to look, the identifier that a record would take, and the names of
 * the facts that are worth looking for. No value of the file stands in it, so nothing of its database is taken over: whoever looks at
 * the place or its own site writes the record from what they saw.
 */
export function pointerDraft({ candidate, id }: MissingHere, licence: string | undefined): string {
  const { facts, page, untold = [], place } = candidate;
  const told = leavesUnder(facts, '').map(([pointer]) => pointer);
  const draft = {
    suggestedId: id,
    lookAt: page ?? place,
    licenceOfTheFile: licence ?? 'unknown',
    verify: [...new Set([...first, ...told, ...untold])],
  };
  return `${JSON.stringify(draft, undefined, 2)}\n`;
}
