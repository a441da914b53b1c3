import { describe, expect, test } from 'vitest';
import { fields } from '../../../src/core/fields.ts';
import { inSchemaOrder } from '../../../src/core/described.ts';
import { answersOf, nameAt, statedBy } from '../../../src/core/form/record-of.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';

const { spaces, gazetteer } = loadCatalogue();
const evidenced = new Set(fields.filter(({ needsEvidence }) => needsEvidence).map(({ key }) => key));
const factsOf = (record: object) => Object.fromEntries(Object.entries(record).filter(([key]) => evidenced.has(key)));

describe('What answers state', () => {
  test('is the record that they were made from, for every space of the register', () => {
    for (const { record, id } of spaces) {
      const facts = factsOf(record);
      expect(inSchemaOrder('space', statedBy(answersOf(facts), gazetteer).facts), id).toEqual(facts);
    }
  });

  test('leaves out what was not answered, and keeps a no', () => {
    expect(statedBy({ '/name': 'Campus29', '/temporary': 'false', '/opened': ' ' }, gazetteer).facts).toEqual({
      name: 'Campus29',
      temporary: false,
    });
  });

  test('names an offer after what it includes, and the second of the same kind apart', () => {
    const answers = {
      '/offers/+1/plan': 'desk',
      '/offers/+1/per': 'day',
      '/offers/+1/price': '10',
      '/offers/+2/plan': 'desk',
      '/offers/+2/per': 'day',
      '/offers/+3/plan': 'desk',
      '/offers/+3/per': 'month',
      '/offers/+3/days': '5',
      '/offers/+10/plan': 'meeting-room',
      '/offers/+10/per': 'hour',
    };
    const { facts, entries } = statedBy(answers, gazetteer);
    expect(Object.keys(Object(facts['offers']))).toEqual(['day', 'day-2', '5-days', 'meeting-room-hour']);
    expect(nameAt('/offers/5-days/price', entries)).toBe('/offers/+3/price');
    expect(nameAt('/capacity/desks', entries)).toBe('/capacity/desks');
  });

  test('does not give a new offer the key of one that stands in the record', () => {
    const { entries } = statedBy({ '/offers/+1/plan': 'desk', '/offers/+1/per': 'day' }, gazetteer, {
      '/offers': ['day'],
    });
    expect(entries).toEqual([{ pointer: '/offers/day-2', name: '/offers/+1' }]);
  });

  test('takes a membership of which nothing more is known, and a former name with a slash', () => {
    const { facts, entries } = statedBy({ '/networks/+1': 'cowallonia', '/formerNames/+1': 'A/B' }, gazetteer);
    expect(facts).toEqual({ formerNames: { 'A/B': {} }, networks: { cowallonia: {} } });
    expect(entries[0]?.pointer).toBe('/formerNames/A~1B');
  });

  test('loses no name that objects have a meaning for', () => {
    const { facts } = statedBy({ '/formerNames/+1': '__proto__', '/formerNames/+2': 'constructor' }, gazetteer);
    expect(Object.keys(Object(facts['formerNames']))).toEqual(['__proto__', 'constructor']);
  });

  test('names a former site after its street, else after its town', () => {
    const answers = { '/formerSites/+1/street': 'Rue de Fer', '/formerSites/+2/municipality': '92094' };
    expect(statedBy(answers, gazetteer).entries.map(({ pointer }) => pointer)).toEqual([
      '/formerSites/rue-de-fer',
      '/formerSites/namur',
    ]);
  });
});
