import { describe, expect, test } from 'vitest';
import { openTasks, tasksByPlace } from '../../src/core/open-tasks.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { aCatalogue, aSource, type Given } from '../a-space.ts';
import { filesIn, type Recorded } from '../site/recount.ts';
import { recountedTasks } from '../site/recounted-tasks.ts';

/** A register with such spaces on 1 June 2026. */
const register = (...given: readonly Given[]) =>
  aCatalogue(Object.fromEntries(given.map((one, index) => [`space-${index}`, one])), { today: '2026-06-01' });

const told = (...given: readonly Given[]) =>
  openTasks(register(...given)).map(({ kind, pointer, since }) => [kind, pointer, since].join(' ').trim());

/** A space of which nothing is asked. */
const settled: Given = {
  address: { municipality: '92094', postcode: '5000' },
  sources: [aSource({ shows: 'open', published: '2026-01-01', supports: ['/name', '/kinds', '/address'] })],
};
const withPrice = (price: object, published?: string): Given => ({
  ...settled,
  offers: { day: { plan: 'desk', price: 10, ...price } },
  sources: [...(settled.sources ?? []), aSource({ supports: ['/offers/day'], ...(published && { published }) })],
});

describe('What is open', () => {
  test('is nothing where all is known and lately seen', () => {
    expect(told(settled)).toEqual([]);
  });

  test.each([
    [{ municipality: '92094' }, ['postcode /address/postcode']],
    [{ region: '04000' as const }, ['municipality /address/municipality']],
    [undefined, ['municipality /address/municipality']],
  ])('of the address %j is %j', (address, tasks) => {
    expect(told({ ...settled, address })).toEqual(tasks);
  });

  test.each([
    ['2024-06-01', ['state /name 2024-06-01']],
    ['2024-06-02', []],
    ['2024', []],
    ['2023', ['state /name 2023']],
    [undefined, ['state /name']],
  ])('of a state seen in %s is %j', (published, tasks) => {
    const source = aSource({
      shows: 'open',
      supports: ['/name', '/kinds', '/address'],
      ...(published && { published }),
    });
    expect(told({ ...settled, sources: [source] })).toEqual(tasks);
  });

  test.each([
    [{}, '2023-06-01', ['price /offers/day 2023-06-01']],
    [{}, '2023-06-02', []],
    [{}, '2023', []],
    [{}, undefined, ['price /offers/day']],
    [{ on: '2019' }, '2026-01-01', ['price /offers/day 2019']],
    [{ price: undefined }, '2019', []],
  ])('of an offer %j on a page of %s is %j', (price, published, tasks) => {
    expect(told(withPrice(price, published))).toEqual(tasks);
  });

  test('of a closed space is nothing but its dead sources', () => {
    const closed: Given = { closed: '2015', address: { region: '04000' } };
    expect(told(closed)).toEqual([]);
    const catalogue = register(closed);
    const url = catalogue.spaces[0]?.record.sources?.[0]?.url ?? '';
    expect(openTasks(catalogue, new Map([[url, '2026-05-04']]))).toMatchObject([
      { kind: 'source', pointer: '/sources/0', since: '2026-05-04' },
    ]);
  });

  test('stands by Region and town, what has no place last', () => {
    const catalogue = register(
      { name: 'Nowhere', address: undefined },
      { name: 'Somewhere', address: { region: '03000' } },
      { name: 'Namur', address: { municipality: '92094' } },
      { name: 'Amel', address: { municipality: '63001' } },
    );
    const places = tasksByPlace(openTasks(catalogue), catalogue).map(({ region, towns }) => [
      region?.names.en,
      ...towns.map(({ name, tasks }) => `${name}: ${new Set(tasks.map(({ space }) => space.record.name)).size}`),
    ]);
    expect(places).toEqual([
      ['Wallonia', 'Amel: 1', 'Namur: 1', 'undefined: 1'],
      [undefined, 'undefined: 1'],
    ]);
  });
});

describe('The open tasks of the register', () => {
  test('are those that a recount of the files finds', () => {
    const counted = [...filesIn<Recorded>('spaces')].flatMap(([id, record]) => recountedTasks(id, record));
    const found = openTasks(loadCatalogue()).map(({ space, kind, pointer }) => `${space.id} ${kind} ${pointer}`);
    expect(found.toSorted()).toEqual(counted.toSorted());
    expect(found.length).toBeGreaterThan(100);
  });
});
