import { describe, expect, test } from 'vitest';
import { fieldNamed } from '../../src/core/fields.ts';
import { newId, supportsOf, valueFrom, withFact } from '../../src/core/new-record.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

test.each([
  ['/capacity/desks', '20', 20],
  ['/capacity/desks', '15–20', [15, 20]],
  ['/capacity/desks', 'une vingtaine', 'une vingtaine'],
  ['/position/lat', '50,85', 50.85],
  ['/amenities/wifi', 'Oui', true],
  ['/amenities/wifi', 'no', false],
  ['/amenities/wifi', 'peut-être', 'peut-être'],
  ['/kinds', 'Bureaux partagés; coworking ;spaceship', ['shared-offices', 'coworking', 'spaceship']],
  ['/operators', 'Latitude 50; Ville de Namur', ['Latitude 50', 'Ville de Namur']],
  ['/legalForm', ' ASBL ', 'asbl'],
  ['/opened', ' 2012-05 ', '2012-05'],
])('what is typed for %s, %j, is read as %j', (pointer, written, value) => {
  expect(valueFrom(written, fieldNamed(pointer))).toEqual(value);
});

describe('The identifier of a new space', () => {
  const known = (...ids: readonly string[]) => ({ gazetteer: readGazetteer(), ids: new Set(ids) });

  test.each([
    ['Le Nid', '53053', [], 'le-nid-mons'],
    ['Œuvre d’été', undefined, [], 'oeuvre-d-ete'],
    ['Le Nid', '53053', ['le-nid-mons', 'le-nid-mons-2'], 'le-nid-mons-3'],
    ['../../package', undefined, [], 'package'],
  ])('of %j in %s is %j', (name, nis, ids, id) => {
    expect(newId(name, nis, known(...ids))).toBe(id);
  });
});

test('a page that states everything supports maps whole, and free entries one by one', () => {
  const facts = { id: 'x', name: 'Le Nid', amenities: { wifi: true }, offers: { day: {}, 'a/b': {} } };
  expect(supportsOf(facts)).toEqual(['/name', '/amenities', '/offers/day', '/offers/a~1b']);
});

test('a fact is put at its place, beside what is there', () => {
  const facts = withFact({ capacity: { offices: 2 } }, '/capacity/desks', 20);
  expect(withFact(facts, '/name', 'Le Nid')).toEqual({ capacity: { offices: 2, desks: 20 }, name: 'Le Nid' });
});
