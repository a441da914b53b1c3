import type { Selection } from '../filters.ts';
import { stableQuery } from '../query.ts';

/** What search asks as one fact and the explorer under another facet; any other amenity is a facet of its own there. */
const elsewhere: ReadonlyMap<string, Selection> = new Map([
  ['clients', { 'clients-allowed': ['yes'] }],
  ['wheelchair', { wheelchair: ['yes', 'limited'] }],
  ['weekends', { hours: ['weekends'] }],
  ['evenings', { hours: ['evenings'] }],
  ['round-the-clock', { hours: ['round-the-clock'] }],
]);

/**
 * What an answer's filters are in the explorer's address, e.g. `kind=coworking&meeting-room=yes`.
 * @returns undefined where the explorer cannot show it: nothing is chosen, or pages that are no space
 */
export function explorerQuery({ amenity = [], page = ['space'], ...facets }: Selection): string | undefined {
  const facts = amenity.map((value) => elsewhere.get(value) ?? { [value]: ['yes'] });
  const query = stableQuery(Object.assign({}, facets, ...facts) as Selection);
  return query && page.join() === 'space' ? query : undefined;
}
