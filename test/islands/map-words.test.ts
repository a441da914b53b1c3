import { describe, expect, test } from 'vitest';
import { mapTextsOf } from '../../src/core/map-texts.ts';
import type { SpaceProperties } from '../../src/islands/space-map/features.ts';
import { countedOf, kindsIn, stateIn } from '../../src/islands/space-map/labels.ts';

const texts = { fr: mapTextsOf('fr'), en: mapTextsOf('en') };
const aSpace = (more: Partial<SpaceProperties>): SpaceProperties => ({
  id: 'a',
  name: 'A',
  region: '03000',
  status: 'open',
  precision: 'municipality',
  ...more,
});

describe('What a popup says of a state', () => {
  test.each([
    [
      'a day',
      { status_date: '2019-06-01' },
      'Ouvert (preuve\u00A0: 1er\u00A0juin 2019)',
      'Open (evidence: 1\u00A0June 2019)',
    ],
    [
      'a month',
      { status: 'closed', status_date: '2020-03' },
      'Fermé (preuve\u00A0: mars 2020)',
      'Closed (evidence: March 2020)',
    ],
    [
      'about a year',
      { status: 'planned', status_date: '2013~' },
      'En projet (preuve\u00A0: vers 2013)',
      'Planned (evidence: around 2013)',
    ],
    [
      'an interval',
      { status_date: '2019/2020' },
      'Ouvert (preuve\u00A0: de 2019 à 2020)',
      'Open (evidence: 2019 to 2020)',
    ],
    ['no date', {}, 'Ouvert (preuve sans date)', 'Open (undated evidence)'],
    ['no state', { status: 'unknown' }, 'État inconnu', 'State unknown'],
    ['a state of tomorrow', { status: 'moved', status_date: '2030' }, 'État inconnu', 'State unknown'],
  ])('with %s', (_what, more, french, english) => {
    expect([stateIn(aSpace(more), texts.fr, 'fr'), stateIn(aSpace(more), texts.en, 'en')]).toEqual([french, english]);
  });
});

test('Kinds are told in the page’s words, and one that it has no word for is left out', () => {
  expect([
    kindsIn(aSpace({ kinds: ['library', 'cafe', 'a-kind-of-tomorrow'] }), texts.en),
    kindsIn(aSpace({}), texts.en),
  ]).toEqual(['library, café', '']);
});

test('A count stands against the whole', () => {
  expect([countedOf(texts.fr.inView, 3, 12), countedOf(texts.en.inView, 3, 12)]).toEqual([
    '3 sur 12 dans la vue de la carte',
    '3 of 12 in the map’s view',
  ]);
});
