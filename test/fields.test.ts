import { describe, expect, test } from 'vitest';
import { allFields, fieldAt, fieldNamed, labelOfChoice, type Field } from '../src/core/fields.ts';
import { isValidAt } from '../src/core/validate.ts';
import { schemaPathOf } from '../src/core/schema-path.ts';
import { locales } from '../src/i18n/locales.ts';

describe('Every field of a space', () => {
  test.each(locales)('has a title: %s', (locale) => {
    expect(allFields.filter(({ label }) => label[locale].trim() === '').map(({ pointer }) => pointer)).toEqual([]);
  });

  test.each(locales)('has a word for each value of its list: %s', (locale) => {
    const wordless = allFields.flatMap(({ pointer, choices }) =>
      choices.filter(({ label }) => label[locale] === '').map(({ value }) => `${pointer} ${value}`),
    );
    expect(wordless).toEqual([]);
  });

  test('has an example that the schema accepts, but the maps, the evidence, and the flags of a map that has one', () => {
    const mapOf = (pointer: string) => fieldAt(pointer.slice(0, pointer.lastIndexOf('/')));
    const isExcepted = ({ type, pointer }: Field): boolean =>
      ['map', 'entries'].includes(type) ||
      /^\/(sources|checks)$/.test(pointer) ||
      (type === 'flag' && mapOf(pointer)?.example !== undefined);
    const judged = allFields.filter(
      (field) =>
        !isExcepted(field) && !isValidAt('space', schemaPathOf(field.pointer.replace('*', 'any')), field.example),
    );
    expect(judged.map(({ pointer }) => pointer)).toEqual([]);
  });

  test('has its place: what is asked most is ranked without a tie, and each pointer leads to it', () => {
    const ranks = allFields
      .filter(({ ask, pointer }) => ask !== undefined && !pointer.startsWith('/formerSites'))
      .map(({ ask }) => ask);
    expect(ranks.toSorted()).toEqual(ranks.map((_, index) => index + 1));
    expect(allFields.filter((field) => fieldAt(field.pointer) !== field)).toEqual([]);
  });
});

describe('A pointer into a record', () => {
  test.each([
    ['/offers/day/price', '/offers/*/price'],
    ['/offers/day', '/offers'],
    ['/capacity/desks', '/capacity/desks'],
    ['/offers/day/price/cents', undefined],
    ['/capacity/chairs', undefined],
    ['/kinds/0', undefined],
    ['', undefined],
  ])('%s leads to the field %s', (pointer, expected) => {
    expect(fieldAt(pointer)?.pointer).toBe(expected);
  });

  test('that the code names itself and that leads nowhere fails at once', () => {
    expect(() => fieldNamed('/capacity/chairs')).toThrow('/capacity/chairs');
  });
});

test('a value of a closed list is said in words, an unknown one as it is', () => {
  const plan = fieldNamed('/offers/*/plan');
  expect([
    labelOfChoice(plan, 'fixed-desk', 'fr'),
    labelOfChoice(plan, 'fixed-desk', 'en'),
    labelOfChoice(plan, 'hammock', 'fr'),
  ]).toEqual(['poste attitré', 'fixed desk', 'hammock']);
});
