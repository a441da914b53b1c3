import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** No network has this id; the nearest one is proposed. `atKey` where the id is a key of the record. */
export function unknownNetwork(pointer: string, found: string, ids: ReadonlySet<string>, atKey: boolean): Problem {
  const meant = nearest(found, [...ids]);
  const at = { pointer, ...(atKey && { atKey }) };
  return meant ? { code: 'unknown-network-near', args: { found, meant }, ...at } : { code: 'unknown-network', args: { found }, ...at };
}

function unknownSuccessor(found: string, ids: readonly string[]): Problem {
  const meant = nearest(found, ids);
  return meant ? { code: 'unknown-successor-near', pointer: '/successor', args: { found, meant } } : { code: 'unknown-successor', pointer: '/successor', args: { found } };
}

/** A successor and a network named in a record have a file of their own. */
export const linksLead: Rule = ({ successor, networks = {} }, { id, spaceIds, networkIds }) => {
  const others = [...spaceIds].filter((other) => other !== id);
  return [
    ...(successor !== undefined && !others.includes(successor) ? [unknownSuccessor(successor, others)] : []),
    ...Object.keys(networks)
      .filter((network) => !networkIds.has(network))
      .map((network) => unknownNetwork(`/networks/${network}`, network, networkIds, true)),
  ];
};
