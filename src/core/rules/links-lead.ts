import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

function missing(code: 'unknown-successor' | 'unknown-network', pointer: string, id: string, ids: ReadonlySet<string>): Problem {
  return { code, pointer, args: { found: id, meant: nearest(id, [...ids]) ?? '?' }, ...(code === 'unknown-network' && { atKey: true }) };
}

/** A successor and a network named in a record have a file of their own. */
export const linksLead: Rule = ({ successor, networks = {} }, { id, spaceIds, networkIds }) => [
  ...(successor !== undefined && (!spaceIds.has(successor) || successor === id) ? [missing('unknown-successor', '/successor', successor, spaceIds)] : []),
  ...Object.keys(networks)
    .filter((network) => !networkIds.has(network))
    .map((network) => missing('unknown-network', `/networks/${network}`, network, networkIds)),
];
