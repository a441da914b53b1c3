import { describe, expect, test } from 'vitest';
import { countOf } from '../../../src/core/explorer-query.ts';
import { stableQuery } from '../../../src/core/query.ts';
import { contactQuestionIn, pointsOf } from '../../../src/core/trades/contact-question.ts';
import { countedParts, knownNow } from '../../../src/core/trades/register-now.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue, type Given } from '../../a-space.ts';
import { aTrade, stating } from './a-trade.ts';

const namur = { address: { municipality: '92094' } } as const;
const small = {
  ...aCatalogue(
    {
      'says-yes': { ...namur, ...stating({ clientsAllowed: true, closableRoom: true }), audience: { care: true } },
      'says-no': { ...namur, ...stating({ clientsAllowed: false }), terms: { payByUse: true } },
      silent: { ...namur, networks: { 'a-network': { grant: 80000 } } },
      closed: { ...namur, ...stating({ clientsAllowed: true }), closed: '2016' },
      'in-brussels': { address: { municipality: '21009' }, ...stating({ clientsAllowed: true }) },
    } satisfies Readonly<Record<string, Given>>,
    { networks: { 'a-network': {} } },
  ),
  trades: [aTrade('clientsAllowed', 'closableRoom')],
};
const counted = (part: string) =>
  knownNow(part, small, ['a-network']).map(({ sentence, count }) => [sentence.replace('asked.now.', ''), count]);

describe('Of the Walloon places that stand, the register counts', () => {
  test.each([
    [
      'contact-trades',
      [
        ['closable-room', 1],
        ['allowed', 1],
        ['allowed-unknown', 1],
      ],
    ],
    [
      'health-and-wellness',
      [
        ['care-addressed', 1],
        ['care-suited', 1],
      ],
    ],
    ['encouragement', [['network', 1]]],
    ['regional-aid', [['grant', 1]]],
    ['young-entrepreneurs', [['pay-by-use', 1]]],
    ['nothing-of-the-kind', []],
  ])('%s', (part, expected) => expect(counted(part)).toEqual(expected));

  test('three, whatever is asked', () => {
    const all = countedParts.flatMap((part) => knownNow(part, small, ['a-network']).map((known) => known.all));
    expect(new Set(all)).toEqual(new Set([3]));
  });
});

describe('The question of 2021 in the register', () => {
  const catalogue = loadCatalogue();
  const points = pointsOf(contactQuestionIn(catalogue), catalogue);

  test('has five points, and something is counted beside each', () => {
    expect(points.map(({ key }) => key)).toEqual([
      'contact-trades',
      'health-and-wellness',
      'encouragement',
      'regional-aid',
      'young-entrepreneurs',
    ]);
    expect(points.filter(({ known }) => known.length === 0)).toEqual([]);
  });

  test('refers its part on health to the minister of Health', () => {
    expect(points[1]?.answered).toEqual({
      fr: 'Ce volet est renvoyé au ministre de la Santé.',
      en: 'This part is referred to the minister of Health.',
    });
  });

  test('links each number to the list that the explorer shows for it', () => {
    const linked = points.flatMap(({ known }) => known).filter(({ selection }) => selection);
    expect(linked.length).toBeGreaterThan(3);
    for (const { selection = {}, count, sentence } of linked)
      expect(countOf(stableQuery(selection), catalogue), sentence).toBe(count);
  });
});
