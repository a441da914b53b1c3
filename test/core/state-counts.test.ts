import { expect, test } from 'vitest';
import { byRegion, inState, listedStates } from '../../src/core/state-counts.ts';
import { states } from '../../src/core/state.ts';
import { aCatalogue, aSource } from '../a-space.ts';

const catalogue = aCatalogue({
  open: { name: 'Open' },
  brussels: { name: 'Brussels', address: { region: '04000' } },
  closed: { name: 'Closed', sources: [aSource({ published: '2020', shows: 'closed' })] },
  unseen: { name: 'Unseen', sources: [aSource()] },
});

test('lists name every state once', () => {
  expect(listedStates.toSorted()).toEqual(states.toSorted());
});

test('every space is in one state', () => {
  const told = listedStates.map((state) => inState(catalogue.spaces, state).map(({ id }) => id));
  expect(told).toEqual([['brussels', 'open'], [], ['unseen'], ['closed']]);
});

test('every Region has a line, be it empty', () => {
  const lines = byRegion(catalogue.spaces, catalogue).map(({ name, page, spaces }) => [
    name.en,
    page?.section,
    spaces.length,
  ]);
  expect(lines).toEqual([
    ['Flanders', 'regions', 0],
    ['Wallonia', 'regions', 3],
    ['Brussels', 'regions', 1],
  ]);
});

test('spaces of no known place have a line of their own, and no page', () => {
  const lost = aCatalogue({ lost: { address: undefined } });
  expect(byRegion(lost.spaces, lost).at(-1)).toMatchObject({ name: { fr: 'lieu inconnu' }, spaces: lost.spaces });
  expect(byRegion(lost.spaces, lost).at(-1)).not.toHaveProperty('page');
});
