import { expect, test } from 'vitest';
import { tableSums } from '../../src/core/datasets/canonical.ts';
import { tables } from '../../src/core/datasets/index.ts';
import { newSum } from '../../src/io/checksums.ts';
import { loadEdition, shareOfSums } from '../../src/io/load-catalogue.ts';

test('Sums that threads take in shares are those that one of them would take, and tell the same release', () => {
  const sums = { ...shareOfSums(0, 3), ...shareOfSums(1, 3), ...shareOfSums(2, 3) };
  const { catalogue, sums: borne } = loadEdition(sums);
  expect(borne).toBe(sums);
  expect(sums).toEqual(tableSums(tables, catalogue, newSum));
});
