import { describe, expect, test } from 'vitest';
import type { CriterionId } from '../../../src/core/criteria/criteria.ts';
import { needsOf } from '../../../src/core/trades/needs.ts';
import { needsWith, suitabilityOf } from '../../../src/core/trades/suitability.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSpaceInCatalogue } from '../../a-space.ts';
import { aTrade, stating } from './a-trade.ts';

const { trades } = loadCatalogue();
const byTrade = trades.map((trade) => [trade.id, trade] as const);
const byNeed = byTrade.flatMap(([id, trade]) => needsOf(trade).map(({ criterion }) => [id, criterion, trade] as const));
const idsOf = (trade: (typeof trades)[number]): readonly CriterionId[] =>
  needsOf(trade).map(({ criterion }) => criterion);
const all = (ids: readonly CriterionId[], stated = true) => Object.fromEntries(ids.map((id) => [id, stated]));

describe.each(byTrade)('For %s', (_id, trade) => {
  const ids = idsOf(trade);

  test('a space that states every need is a yes', () => {
    const found = suitabilityOf(trade, aSpaceInCatalogue(stating(all(ids))));
    expect([found.answer, needsWith('yes', found)]).toEqual(['yes', ids]);
  });

  test('a space that states none is to be asked about all: silence is no no', () => {
    const found = suitabilityOf(trade, aSpaceInCatalogue());
    expect([found.answer, needsWith('unknown', found)]).toEqual(['unknown', ids]);
  });

  test('a meeting room answers the room that closes, and nothing else', () => {
    const found = suitabilityOf(trade, aSpaceInCatalogue({ amenities: { 'meeting-room': true } }));
    expect([found.answer, needsWith('yes', found)]).toEqual(['unknown', ['closableRoom']]);
  });
});

describe.each(byNeed)('For %s, %s', (_id, criterion, trade) => {
  const others = idsOf(trade).filter((id) => id !== criterion);

  test('alone unknown, it is the one thing to ask', () => {
    const found = suitabilityOf(trade, aSpaceInCatalogue(stating(all(others))));
    expect([found.answer, needsWith('unknown', found)]).toEqual(['unknown', [criterion]]);
  });

  test('stated false, it makes a no, whatever else is met', () => {
    const found = suitabilityOf(trade, aSpaceInCatalogue(stating({ ...all(others), [criterion]: false })));
    expect([found.answer, needsWith('no', found)]).toEqual(['no', [criterion]]);
  });

  test('stated true beside silence, it leaves the others to ask', () => {
    const found = suitabilityOf(trade, aSpaceInCatalogue(stating({ [criterion]: true })));
    expect([found.answer, needsWith('unknown', found)]).toEqual(['unknown', others]);
  });
});

test('one need refused makes a no while the others are unknown', () => {
  const trade = aTrade('clientsAllowed', 'closableRoom', 'waterPoint');
  const found = suitabilityOf(trade, aSpaceInCatalogue(stating({ waterPoint: false })));
  expect([found.answer, found.criteria, found.needs.map(({ answer }) => answer)]).toEqual([
    'no',
    ['waterPoint'],
    ['unknown', 'unknown', 'no'],
  ]);
});

// What the pages read say of each trade, copied from the evidence.
test.each([
  ['hairdresser', ['clientsAllowed', 'closableRoom', 'waterPoint']],
  ['beautician', ['clientsAllowed', 'closableRoom']],
  ['massage', ['clientsAllowed', 'closableRoom', 'waterPoint', 'treatmentTable', 'reception']],
  ['tattooist', ['clientsAllowed', 'closableRoom', 'waterPoint', 'washableFloor']],
  ['physiotherapist', ['clientsAllowed', 'closableRoom', 'waitingArea']],
  ['psychologist', ['clientsAllowed', 'closableRoom', 'soundPrivacy']],
  ['lawyer', ['clientsAllowed', 'closableRoom', 'soundPrivacy']],
  ['doctor', ['clientsAllowed', 'closableRoom', 'waitingArea', 'reception', 'soundPrivacy']],
  ['tutor', ['clientsAllowed', 'closableRoom']],
] as const)('%s asks for %j', (id, needs) => {
  const trade = trades.find((one) => one.id === id);
  expect(trade && idsOf(trade)).toEqual(needs);
});

test('no two trades share an address, and the English one is the name of the file', () => {
  for (const locale of ['fr', 'en'] as const) {
    const slugs = trades.map(({ record }) => record.slug[locale]);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  }
  expect(trades.filter(({ id, record }) => record.slug.en !== id).map(({ id }) => id)).toEqual([]);
});
