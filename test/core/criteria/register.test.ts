import { describe, expect, test } from 'vitest';
import { answers } from '../../../src/core/criteria/answer.ts';
import { criteria } from '../../../src/core/criteria/criteria.ts';
import { fieldAt } from '../../../src/core/fields.ts';
import { valueAt } from '../../../src/core/leaves.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSpaceInCatalogue } from '../../a-space.ts';

const { spaces, networks } = loadCatalogue();
const judgements = criteria.map(({ id, judge }) => ({
  id,
  said: spaces.map(({ id: space, record, place }) => ({ space, record, ...judge(record, place) })),
}));

describe.each(judgements)('Over the register, $id', ({ said }) => {
  test('is yes, no or unknown of every space', () => {
    const counts = answers.map((answer) => said.filter((one) => one.answer === answer).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(spaces.length);
  });

  test('always says why, in places that the schema has', () => {
    const lost = said.filter(({ because }) => because.length === 0 || because.some((pointer) => !fieldAt(pointer)));
    expect(lost.map(({ space }) => space)).toEqual([]);
  });

  test('rests its yes and no on facts that stand in the record', () => {
    const decided = said.filter(({ answer }) => answer !== 'unknown');
    const groundless = decided.filter(({ record, because }) =>
      because.some((pointer) => valueAt(record, pointer) === undefined),
    );
    expect(groundless.map(({ space }) => space)).toEqual([]);
  });
});

test.each(networks.map(({ id }) => id))('Being in %s decides nothing', (network) => {
  const { record, place } = aSpaceInCatalogue({ address: undefined });
  const member = { ...record, networks: { [network]: {} } };
  expect(criteria.filter(({ judge }) => judge(member, place).answer !== 'unknown').map(({ id }) => id)).toEqual([]);
});
