import { describe, expect, test } from 'vitest';
import { judgeRubric } from '../../../src/core/judge.ts';
import { surroundingsIn } from '../../../src/io/read-content.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { words } from '../../words.ts';

const surroundings = { ...surroundingsIn('test/fixtures/accepted', readGazetteer()), id: 'a-rubric' };
const title = words('Un critère', 'An item');
const declared = { result: 'partly', by: 'tests', on: '2026-11-29' } as const;

const codesOf = (items: object, more: object = {}) =>
  judgeRubric({ name: title, rank: 1, about: title, ...more, items }, surroundings).map(
    ({ code, pointer }) => `${code} ${pointer}`,
  );

describe('A rubric', () => {
  test('may leave an item to the build', () => expect(codesOf({ a1: { title } })).toEqual([]));

  test('puts no item in a part that it does not name', () =>
    expect(codesOf({ a1: { title, group: 'acces' } }, { groups: { access: title } })).toEqual([
      'not-in-list-near /items/a1/group',
    ]));

  test('says why what somebody found is not met', () =>
    expect(codesOf({ a1: { title, declared } })).toEqual(['missing /items/a1']));

  test('may say it once for all items', () =>
    expect(codesOf({ a1: { title, declared } }, { reasons: { partly: title } })).toEqual([]));

  test('says it of the result that was found', () =>
    expect(codesOf({ a1: { title, declared, reasons: { 'not-met': title } } })).toEqual(['missing /items/a1']));

  test('names a day of the calendar', () =>
    expect(codesOf({ a1: { title, declared: { ...declared, result: 'met', on: '2026-02-30' } } })).toEqual([
      'not-a-date /items/a1/declared/on',
    ]));
});
