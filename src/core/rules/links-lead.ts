import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** The id most likely meant; for an id that stands among them, and only may not stand here, there is none. */
const meantBy = (found: string, ids: ReadonlySet<string>): string | undefined =>
  ids.has(found) ? undefined : nearest(found, [...ids]);

/** No other network has this id; the nearest one is proposed. `atKey` where the id is a key of the record. */
export function unknownNetwork(pointer: string, found: string, ids: ReadonlySet<string>, atKey: boolean): Problem {
  const meant = meantBy(found, ids);
  const at = { pointer, ...(atKey && { atKey }) };
  return meant
    ? { code: 'unknown-network-near', args: { found, meant }, ...at }
    : { code: 'unknown-network', args: { found }, ...at };
}

function unknownSpace(pointer: string, found: string, ids: ReadonlySet<string>): Problem {
  const meant = meantBy(found, ids);
  return meant
    ? { code: 'unknown-space-near', pointer, args: { found, meant } }
    : { code: 'unknown-space', pointer, args: { found } };
}

/** The other places and the networks that a record names have a file of their own; no place is linked to itself. */
export const linksLead: Rule = ({ successor, sameBuilding, networks = {} }, { id, spaceIds, networkIds }) => [
  ...Object.entries({ successor, sameBuilding }).flatMap(([key, found]) =>
    found !== undefined && (!spaceIds.has(found) || found === id) ? [unknownSpace(`/${key}`, found, spaceIds)] : [],
  ),
  ...Object.keys(networks)
    .filter((network) => !networkIds.has(network))
    .map((network) => unknownNetwork(`/networks/${network}`, network, networkIds, true)),
];
