import { valueAt } from '../leaves.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { NetworkRecord } from '../records.ts';
import { nothingPrivateIn } from './nobody-private.ts';
import type { Surroundings } from './rule.ts';

type NetworkRule = (record: NetworkRecord, surroundings: Surroundings) => readonly Problem[];

const linksLead: NetworkRule = ({ partOf, successor }, { networkIds }) =>
  Object.entries({ partOf, successor }).flatMap(([key, id]) =>
    id === undefined || networkIds.has(id) ? [] : [{ code: 'unknown-network', pointer: `/${key}`, args: { found: id, meant: nearest(id, [...networkIds]) ?? '?' } }],
  );

const pointersLead: NetworkRule = (record) =>
  record.sources.flatMap(({ supports = [], contradicts = {} }, index) => {
    const named = [...supports.map((pointer, place) => [pointer, `supports/${place}`] as const), ...Object.keys(contradicts).map((pointer) => [pointer, `contradicts/${pointer.replaceAll('/', '~1')}`] as const)];
    return named
      .filter(([pointer]) => valueAt(record, pointer) === undefined)
      .map(([pointer, place]) => ({ code: 'dead-pointer', pointer: `/sources/${index}/${place}`, args: { found: pointer, meant: nearest(pointer, Object.keys(record).map((key) => `/${key}`)) ?? '/name' } }));
  });

/** The rules that a network's record must pass besides its schema. */
export const networkRules: readonly NetworkRule[] = [linksLead, pointersLead, nothingPrivateIn];
