import { describe, expect, test } from 'vitest';
import { countedAtFirst, countsOf, groupsOf, pageOfStep, partsOfStep } from '../../../src/core/changes/change-pages.ts';
import { historiesOf, historyOf, idsIn } from '../../../src/core/changes/histories.ts';
import { noRecords, type AnyRecord, type Records } from '../../../src/core/changes/records.ts';
import { stepBetween, type Step } from '../../../src/core/changes/steps.ts';
import { pathOf } from '../../../src/core/page.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';

const gazetteer = readGazetteer();
const at = (name: string, municipality?: string, more: object = {}): AnyRecord => ({
  name,
  ...(municipality && { address: { municipality } }),
  ...more,
});
const state = (spaces: Readonly<Record<string, AnyRecord>>, others: Partial<Records> = {}) => ({
  records: { ...noRecords, spaces, ...others },
  columns: {},
});
const none = state({});
const [liege, namur, brussels] = ['62063', '92094', '21004'] as const;

const described = (step: Step) =>
  groupsOf(step, gazetteer).map(({ collection, province, region, records }) => [
    collection,
    province?.names.en ?? region?.names.en ?? '',
    records.map(({ id }) => id),
  ]);

describe('The page of a release', () => {
  const events = { e: { text: { fr: 'Un fait', en: 'A fact' } } };
  const after = state(
    { c: at('Zoo', liege), b: at('abri', liege), d: at('D', brussels), e: at('E') },
    { events, networks: { n: at('N') } },
  );

  test('lists spaces by province and name, what lies nowhere known after them, then the other kinds', () =>
    expect(described(stepBetween(none, after, '1.0.0'))).toEqual([
      ['spaces', 'Liège', ['b', 'c']],
      ['spaces', 'Brussels-Capital Region', ['d']],
      ['spaces', '', ['e']],
      ['networks', '', ['n']],
      ['events', '', ['e']],
    ]));

  test('of the first lists spaces and networks alone, and counts the others', () => {
    const first = stepBetween(none, after, null);
    expect(described(first).map(([collection]) => collection)).not.toContain('events');
    expect([...countedAtFirst(first)]).toEqual([['events', 1]]);
    expect([...countedAtFirst(stepBetween(none, after, '1.0.0'))]).toEqual([]);
  });

  test('has an address of its own in each language, and one for what is not released yet', () => {
    const release = { version: '1.2.0', date: '2026-01-01' };
    expect([pathOf(pageOfStep({ release }), 'fr'), pathOf(pageOfStep({ release }, 2), 'en')]).toEqual([
      '/fr/donnees/changements/1.2.0/',
      '/en/data/changes/1.2.0/page/2/',
    ]);
    expect([pathOf(pageOfStep({}), 'fr'), pathOf(pageOfStep({}), 'en')]).toEqual([
      '/fr/donnees/changements/a-paraitre/',
      '/en/data/changes/unreleased/',
    ]);
  });
});

describe('A long list', () => {
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`s${index}`, at(`S${index}`, namur)]));
  const more = (record: AnyRecord) => ({ ...record, opened: '2020', legalForm: 'asbl' });
  const changed = Object.fromEntries(Object.entries(many).map(([id, record]) => [id, more(record)]));

  test.each([
    ['that came, a line each', none, state(many), 10, 100],
    ['that changed, two lines and one for each fact', state(many), state(changed), 40, 25],
  ])('of records %s, is cut into pages that hold every record once', (_case, before, after, pages, onFirst) => {
    const parts = partsOfStep(stepBetween(before, after, '1.0.0'), gazetteer, 100);
    const ids = parts.map(({ groups }) => groups.flatMap(({ records }) => records.map(({ id }) => id)));
    expect([parts.length, ids[0]?.length, new Set(ids.flat()).size, ids.flat().length]).toEqual([
      pages,
      onFirst,
      1000,
      1000,
    ]);
  });

  test('counts no line for a fact that was read anew and is the same', () => {
    const rich = (record: AnyRecord) => ({
      ...record,
      address: { municipality: namur },
      sources: [{ url: 'https://a.example/' }],
    });
    const read = Object.fromEntries(Object.entries(many).map(([id, record]) => [id, rich(record)]));
    const anew = Object.fromEntries(
      Object.entries(read).map(([id, record]) => [id, { ...structuredClone(record), opened: '2020' }]),
    );
    // Three lines each: the name, a line of notes, the fact.
    expect(partsOfStep(stepBetween(state(read), state(anew), '1.0.0'), gazetteer, 300)).toHaveLength(10);
  });

  test('of nothing has one page', () =>
    expect(partsOfStep(stepBetween(none, none, '1.0.0'), gazetteer, 100).map(({ groups }) => groups)).toEqual([[]]));
});

describe('The history of a record', () => {
  const page = (url: string) => ({ sources: [{ url, supports: ['/name'] }] });
  const one = state({
    a: at('A', namur, page('https://a.example/')),
    twin: at('Twin', namur, page('https://t.example/')),
  });
  const two = state({
    b: at('B', namur, { ...page('https://a.example/'), opened: '2020', legalForm: 'asbl', closed: '2021' }),
    twin: at('Twin', namur, page('https://t.example/')),
  });
  const three = state({
    b: at('B', namur, {
      otherNames: ['Twin'],
      opened: '2020',
      legalForm: 'asbl',
      closed: '2021',
      sources: [...page('https://a.example/').sources, ...page('https://t.example/').sources],
    }),
  });
  const same = state({
    b: at('A', namur, page('https://a.example/')),
    twin: at('Twin', namur, page('https://t.example/')),
  });

  test('goes on under another identifier, and tells what went into it', () => {
    const steps = [
      stepBetween(none, one, null),
      stepBetween(one, same, '1'),
      stepBetween(same, two, '2'),
      stepBetween(two, three, '3'),
    ];
    const histories = historiesOf(steps);
    const told = historyOf(histories, 'spaces', 'b').map(({ record }) => [
      record.change,
      record.formerId,
      record.from.map(({ id }) => id),
    ]);
    expect(told).toEqual([
      ['added', undefined, []],
      ['changed', 'a', []],
      ['changed', undefined, []],
      ['changed', undefined, ['twin']],
    ]);
    expect(historyOf(histories, 'spaces', 'a')).toHaveLength(2);
    expect(idsIn(histories, 'spaces').toSorted()).toEqual(['a', 'b', 'twin']);
    expect(idsIn(histories, 'networks')).toEqual([]);
    expect(historyOf(histories, 'spaces', 'twin').at(-1)?.record.into?.id).toBe('b');
  });

  test('counts what went into another record apart from what was taken out', () =>
    expect(countsOf(stepBetween(two, three, '3').records)).toEqual({ added: 0, changed: 1, merged: 1, removed: 0 }));
});
