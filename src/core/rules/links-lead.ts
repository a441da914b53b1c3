import type { Rule } from './rule.ts';
import { unknownId } from './unknown-id.ts';

/** The other places and the networks that a record names have a file of their own; no place is linked to itself. */
export const linksLead: Rule = ({ successor, sameBuilding, networks = {} }, { id, spaceIds, networkIds }) => [
  ...Object.entries({ successor, sameBuilding }).flatMap(([key, found]) =>
    found !== undefined && (!spaceIds.has(found) || found === id)
      ? [unknownId('space', { pointer: `/${key}`, found, ids: spaceIds })]
      : [],
  ),
  ...Object.keys(networks)
    .filter((found) => !networkIds.has(found))
    .map((found) => unknownId('network', { pointer: `/networks/${found}`, found, ids: networkIds, atKey: true })),
];
