import { describe, expect, test } from 'vitest';
import { fieldAt } from '../../../src/core/fields.ts';
import { corrected, idFor, newSpace } from '../../../src/core/form/draft.ts';
import { answersAbout, type Subject } from '../../../src/core/form/subject.ts';
import { factPointers } from '../../../src/core/form/fact-pointers.ts';
import { nameAt } from '../../../src/core/form/record-of.ts';
import { judgeSpace } from '../../../src/core/judge.ts';
import { leavesOf, valueAt } from '../../../src/core/leaves.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aSource, aSpace } from '../../a-space.ts';

const { spaces, networks, gazetteer } = loadCatalogue();
const ids = {
  gazetteer,
  spaceIds: new Set(spaces.map(({ id }) => id)),
  networkIds: new Set(networks.map(({ id }) => id)),
  termIds: new Set<string>(),
  questionIds: new Set<string>(),
  series: new Map(),
};

const page = {
  '/evidence/+1': 'sources',
  '/evidence/+1/url': 'https://example.org/news',
  '/evidence/+1/title': 'The place has changed',
  '/evidence/+1/accessed': '2026-11-21',
};

/** Another value that the same field may have. */
function otherThan(pointer: string, value: unknown): string {
  const field = fieldAt(pointer);
  if (field?.type === 'flag') return String(String(value) !== 'true');
  if (field?.type === 'date') return '2031-01';
  if (field?.type === 'count' || field?.type === 'number') return String(Number([value].flat()[0]) + 1);
  const other = field?.choices.find((choice) => choice.value !== String([value].flat()[0]));
  return other?.value ?? `${String([value].flat()[0])}x`;
}

/** A change of one leaf may break a rule about two facts together; what evidence says must hold after any. */
const evidenceCodes = (subject: Subject, record: object) =>
  judgeSpace(record, { ...ids, id: subject.id })
    .map(({ code, pointer }) => `${code} ${pointer}`)
    .filter((told) => /pointer|evidence|contradict|empty|repeated|missing/.test(told));

describe('A correction, of every fact of every space of the register', () => {
  const subjects = spaces.flatMap(({ id, record }) =>
    factPointers(record as unknown as Record<string, unknown>).map((pointer): Subject => ({ id, record, pointer })),
  );

  test('that leaves the value changes nothing but the evidence', () => {
    for (const subject of subjects) {
      const { record } = corrected(subject, { ...answersAbout(subject), ...page }, gazetteer);
      expect(leavesOf(record), `${subject.id} ${subject.pointer}`).toEqual(leavesOf(subject.record));
      expect(record.sources?.at(-1)?.supports, subject.pointer).toContain(subject.pointer);
      expect(evidenceCodes(subject, record), `${subject.id} ${subject.pointer}`).toEqual([]);
    }
  });

  test('that changes one part of it leaves every fact with its evidence', () => {
    for (const subject of subjects) {
      const asked = answersAbout(subject);
      const [name = ''] = Object.keys(asked)
        .filter((key) => fieldAt(key)?.type !== 'entries')
        .slice(-1);
      if (name === '') continue;
      const { record } = corrected(subject, { ...asked, [name]: otherThan(name, asked[name]), ...page }, gazetteer);
      expect(leavesOf(record), `${subject.id} ${name}`).not.toEqual(leavesOf(subject.record));
      expect(evidenceCodes(subject, record), `${subject.id} ${name}`).toEqual([]);
    }
  });

  test('that takes it away leaves nothing that points at it', () => {
    for (const subject of subjects.filter(({ pointer }) => pointer !== '/name' && pointer !== '/kinds')) {
      const { record } = corrected(subject, {}, gazetteer);
      expect(valueAt(record, subject.pointer), subject.id).toBeUndefined();
      expect(evidenceCodes(subject, record), `${subject.id} ${subject.pointer}`).toEqual([]);
    }
  });
});

describe('A corrected record', () => {
  const before = aSpace({
    capacity: { desks: 20, offices: 2 },
    sources: [
      aSource({ url: 'https://example.org/old', supports: ['/name', '/kinds', '/address', '/capacity'] }),
      aSource({ url: 'https://example.org/other', supports: ['/name'], contradicts: { '/capacity/desks': 24 } }),
    ],
  });
  const subject: Subject = { id: 'la-ruche', record: before, pointer: '/capacity/desks' };
  const desks = (text: string, url = 'https://example.org/news') =>
    corrected(subject, { '/capacity/desks': text, ...page, '/evidence/+1/url': url }, gazetteer).record;

  test('keeps what a page said before as what that page says', () => {
    expect(desks('30').sources?.[0]).toEqual({
      url: 'https://example.org/old',
      title: 'Un espace de coworking ouvre',
      supports: ['/name', '/kinds', '/address', '/capacity/offices'],
      contradicts: { '/capacity/desks': 20 },
    });
    expect(desks('30').sources?.at(-1)?.supports).toEqual(['/capacity/desks']);
  });

  test('is supported by the page that has always given the new value', () => {
    expect(desks('24').sources?.[1]).toEqual(
      aSource({ url: 'https://example.org/other', supports: ['/name', '/capacity/desks'] }),
    );
  });

  test('names a page once that it names already, and takes it as misread', () => {
    const record = desks('30', 'https://example.org/old');
    expect(record.sources?.length).toBe(2);
    expect(record.sources?.[0]).toEqual({
      url: 'https://example.org/old',
      title: 'The place has changed',
      accessed: '2026-11-21',
      supports: ['/name', '/kinds', '/address', '/capacity/offices', '/capacity/desks'],
    });
  });

  test('has a check where somebody looked', () => {
    const looked = { '/evidence/+1': 'checks', '/evidence/+1/on': '2026-11-20', '/evidence/+1/by': 'visit' };
    const { record, places } = corrected(subject, { '/capacity/desks': '30', ...looked }, gazetteer);
    expect(record.checks).toEqual([{ on: '2026-11-20', by: 'visit', supports: ['/capacity/desks'] }]);
    expect(nameAt('/checks/0/on', places)).toBe('/evidence/+1/on');
  });

  test('has a new offer beside the others, under a key of its own', () => {
    const record = aSpace({ offers: { day: { plan: 'desk', per: 'day', price: 10 } } });
    const answers = { '/offers/+1/plan': 'desk', '/offers/+1/per': 'day', '/offers/+1/price': '12', ...page };
    const draft = corrected({ id: 'la-ruche', record, pointer: '/offers' }, answers, gazetteer);
    expect(Object.entries(draft.record.offers ?? {}).map(([key, { price }]) => [key, price])).toEqual([
      ['day', 10],
      ['day-2', 12],
    ]);
    expect(draft.record.sources?.at(-1)?.supports).toEqual(['/offers/day-2']);
  });
});

describe('A new space', () => {
  test('of which one thing is known takes its evidence for all that is said', () => {
    const draft = newSpace({ '/name': 'Campus29', '/kinds': 'coworking', ...page }, gazetteer);
    expect(judgeSpace(draft.record, { ...ids, id: draft.id })).toEqual([]);
    expect(draft).toMatchObject({ id: 'campus29', record: { sources: [{ supports: ['/name', '/kinds'] }] } });
  });

  test('takes from each page what its reader ticked', () => {
    const second = {
      '/evidence/+2': 'checks',
      '/evidence/+2/on': '2026-11-20',
      '/evidence/+2/by': 'phone',
      '/evidence/+2/supports': '/offers/+1',
    };
    const offer = { '/offers/+1/plan': 'desk', '/offers/+1/per': 'day' };
    const ticked = { ...page, '/evidence/+1/supports': '/name\n/kinds' };
    const { record } = newSpace(
      { '/name': 'Campus29', '/kinds': 'coworking', ...offer, ...ticked, ...second },
      gazetteer,
    );
    expect(record.sources?.[0]?.supports).toEqual(['/name', '/kinds']);
    expect(record.checks?.[0]?.supports).toEqual(['/offers/day']);
  });

  test('is named after itself and its town', () => {
    expect(idFor({ name: 'L’Œuf', address: { municipality: '92094' } }, gazetteer)).toBe('l-oeuf-namur');
    expect(idFor({}, gazetteer)).toBe('');
  });
});

describe('A handle to be thanked by', () => {
  const answers = { '/name': 'La Ruche', '/kinds': 'coworking', '/credits': ' mapper42 \n\nZoe', ...page };

  test('goes into a new record, and is no fact that its page states', () => {
    const { record } = newSpace(answers, gazetteer);
    expect([record.credits, record.sources?.[0]?.supports]).toEqual([
      ['mapper42', 'Zoe'],
      ['/name', '/kinds'],
    ]);
  });

  test('joins those that a corrected record has, each once', () => {
    const subject = { id: 'la-ruche', record: { ...aSpace(), credits: ['Zoe', 'anna'] }, pointer: '/name' };
    const { record } = corrected(subject, answers, gazetteer);
    expect(record.credits).toEqual(['Zoe', 'anna', 'mapper42']);
  });
});
