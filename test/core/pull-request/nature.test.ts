import { describe, expect, test } from 'vitest';
import { distanceMoved, naturesOf } from '../../../src/core/pull-request/nature.ts';
import type { SpaceChange } from '../../../src/core/pull-request/proposal.ts';
import { aSource, aSpaceInCatalogue, type Given } from '../../a-space.ts';

const supports = ['/name', '/kinds', '/address'];
const shown = (shows: 'planned' | 'open' | 'closed'): Given => ({
  sources: [aSource({ shows, published: '2026-01-01', supports })],
});

/** A change of a space from one record to the other. */
function change(before: Given | undefined, after: Given | undefined): SpaceChange {
  const path = 'content/spaces/la-ruche.json';
  return {
    id: 'la-ruche',
    file: { path, change: !before ? 'added' : !after ? 'removed' : 'changed' },
    ...(before && { before: aSpaceInCatalogue(before) }),
    ...(after && { after: aSpaceInCatalogue(after) }),
    unreadable: new Set(),
    problems: [],
  };
}

const namur = { municipality: '92094' } as const;
const at = (lat: number, lon: number): Given => ({ position: { lat, lon, precision: 'address' } });

describe('What a change is to a space', () => {
  test.each<[string, Given | undefined, Given | undefined, readonly string[]]>([
    ['a record that comes', undefined, {}, ['new']],
    ['a record that goes', {}, undefined, ['removed']],
    ['another name', { name: 'La Ruche' }, { name: 'L’Essaim' }, ['renamed']],
    ['another town', { address: namur }, { address: { municipality: '62063' } }, ['moved']],
    [
      'another street',
      { address: { ...namur, street: 'Rue A' } },
      { address: { ...namur, street: 'Rue B' } },
      ['moved'],
    ],
    ['another point', at(50.467, 4.866), at(50.468, 4.866), ['moved']],
    ['a postal code that was missing', { address: namur }, { address: { ...namur, postcode: '5000' } }, ['facts']],
    ['a point that was missing', { address: namur }, { address: namur, ...at(50.467, 4.866) }, ['facts']],
    ['a page that shows it closed', shown('open'), shown('closed'), ['closed']],
    ['a page that shows it open', shown('planned'), shown('open'), ['state']],
    [
      'one page more',
      shown('open'),
      { sources: [...(shown('open').sources ?? []), aSource({ url: 'https://example.org/2' })] },
      ['evidence'],
    ],
    [
      'nothing but the order of its keys',
      { ...shown('open'), amenities: { wifi: true, kitchen: true } },
      { ...shown('open'), amenities: { kitchen: true, wifi: true } },
      ['form'],
    ],
    [
      'several things',
      { name: 'A', address: namur },
      { name: 'B', address: { municipality: '62063' } },
      ['renamed', 'moved'],
    ],
  ])('of %s', (_, before, after, natures) => {
    expect(naturesOf(change(before, after))).toEqual(natures);
  });

  test.each<[string, Given, Given, unknown]>([
    ['between two measured points', at(50.467, 4.866), at(50.477, 4.866), { told: 'exact', kilometres: 1.1 }],
    [
      'between two towns',
      { address: namur },
      { address: { municipality: '62063' } },
      { told: 'about', kilometres: 55 },
    ],
    [
      'between two streets of one town',
      { address: { ...namur, street: 'Rue A' } },
      { address: { ...namur, street: 'Rue B' } },
      { told: 'same-municipality' },
    ],
    [
      'to where only the Region is known',
      { address: { region: '03000' } },
      { address: { region: '02000' } },
      undefined,
    ],
    ['where only more is known of it', { address: namur }, { address: { ...namur, postcode: '5100' } }, undefined],
  ])('a place goes as far %s as both are known', (_, before, after, distance) => {
    expect(distanceMoved(change(before, after))).toEqual(distance);
  });
});
