import type { SourceRecord } from '../evidence.ts';
import { escapedKey } from '../json-pointer.ts';
import { covers, valueAt } from '../leaves.ts';
import type { Problem } from '../problem.ts';
import { deadPointer, mostDead } from './pointers-lead.ts';

interface Sourced {
  readonly sources?: readonly SourceRecord[];
}

/** Every place that evidence may name: each key of the record but `sources`, and the entries of its maps. */
function placesOf({ sources: _evidence, ...facts }: Sourced): readonly string[] {
  return Object.entries(facts).flatMap(([key, value]) => {
    const entries = typeof value === 'object' && !Array.isArray(value) ? Object.keys(Object(value)) : [];
    return [`/${key}`, ...entries.map((entry) => `/${key}/${escapedKey(entry)}`)];
  });
}

function* deadIn(record: Sourced): Generator<Problem> {
  const isDead = (pointer: string): boolean => pointer.startsWith('/sources') || valueAt(record, pointer) === undefined;
  for (const [index, { supports = [], contradicts = {} }] of (record.sources ?? []).entries()) {
    const at = `/sources/${index}`;
    for (const [place, pointer] of supports.entries())
      if (isDead(pointer)) yield deadPointer(pointer, `${at}/supports/${place}`, placesOf(record), false);
    for (const pointer of Object.keys(contradicts))
      if (isDead(pointer))
        yield deadPointer(pointer, `${at}/contradicts/${escapedKey(pointer)}`, placesOf(record), true);
  }
}

/** What the sources of a network or a series support or contradict is there. */
export const sourcesLead = (record: Sourced): readonly Problem[] => [...deadIn(record).take(mostDead)];

/** Those of a record’s parts that no source supports, whole or in part. */
export function partsWithoutEvidence(record: Sourced, keys: readonly string[]): readonly Problem[] {
  const named = (record.sources ?? []).flatMap(({ supports = [] }) => supports);
  return keys
    .map((key) => `/${key}`)
    .filter((pointer) => valueAt(record, pointer) !== undefined)
    .filter((pointer) => !named.some((support) => covers(pointer, support)))
    .map((pointer) => ({ code: 'fact-without-evidence', pointer, args: { found: pointer } }));
}
