/** The register counted anew from the files of content/, without the core: what pages claim is held against it. */
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answers } from './recounted-answers.ts';

export type Json = Readonly<Record<string, unknown>>;
type Entries = Readonly<Record<string, Json>>;

interface Page extends Json {
  readonly published?: string;
  readonly accessed?: string;
  readonly on?: string;
  readonly shows?: string;
}

/** A record as its file holds it, only as far as it is counted. */
export interface Recorded extends Json {
  readonly kinds: readonly string[];
  readonly address?: { readonly municipality?: string; readonly region?: string };
  readonly networks?: Entries;
  readonly offers?: Entries;
  readonly opened?: string;
  readonly closed?: string;
  readonly expected?: string;
  readonly sources?: readonly Page[];
  readonly checks?: readonly Page[];
}

const jsonOf = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** The records of a folder of content/, by the name of their file. */
export const filesIn = <Kept = Json>(folder: string): ReadonlyMap<string, Kept> =>
  new Map(
    globSync(`content/${folder}/*.json`, { exclude: ['**/*.changes.json'] })
      .toSorted()
      .map((file) => [basename(file, '.json'), jsonOf(file) as Kept]),
  );

export const records: readonly Recorded[] = [...filesIn<Recorded>('spaces').values()];
export const [today = ''] = [...filesIn<{ date: string }>('releases').values()]
  .map(({ date }) => date)
  .toSorted()
  .slice(-1);

type Place = {
  readonly nis: string;
  readonly province?: string;
  readonly region?: string;
  readonly names: Readonly<Record<string, string>>;
  readonly languages?: readonly string[];
  readonly population?: number;
};
const gazetteer = (name: string): ReadonlyMap<string, Place> =>
  new Map((jsonOf(`content/gazetteer/${name}.json`) as Place[]).map((place) => [place.nis, place]));
const [municipalities, provinces, regions] = ['municipalities', 'provinces', 'regions'].map(gazetteer) as [
  ReadonlyMap<string, Place>,
  ReadonlyMap<string, Place>,
  ReadonlyMap<string, Place>,
];

export const provinceOf = ({ address }: Recorded): string | undefined =>
  municipalities.get(address?.municipality ?? '')?.province;

/** NIS code of the Region. */
export function regionOf(record: Recorded): string {
  const { municipality = '', region } = record.address ?? {};
  return municipalities.get(municipality)?.region ?? provinces.get(provinceOf(record) ?? '')?.region ?? region ?? '';
}

const slug = (name = ''): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-');
const regionSlug = (record: Recorded): string => slug(regions.get(regionOf(record))?.names.en);
const municipalitySlug = ({ address }: Recorded): string => {
  const { names, languages } = municipalities.get(address?.municipality ?? '') ?? {};
  return names ? slug(names[languages?.[0] ?? 'en']) : '';
};
const provinceSlug = (record: Recorded): string => slug(provinces.get(provinceOf(record) ?? '')?.names.en);

/** The first and the last day that a date may mean. */
export function daysOf(date: string): readonly [string, string] {
  const [from = '', to = from] = date.replace('~', '').split('/');
  const [year = 0, month = 12] = to.split('-').map(Number);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return [from.padEnd(10, '-01'), to.length === 10 ? to : last];
}

interface Happening {
  readonly state: string;
  readonly first: string;
  readonly last: string;
  /** Where two end on one day: plan, opening, page, closing. */
  readonly rank: number;
}

function happening(state: string, date: string, rank: number): Happening {
  const [first, last] = daysOf(date);
  return { state, first, last, rank: state === 'planned' ? 0 : rank };
}

const pagesOf = ({
  sources = [],
  checks = [],
}: Recorded): readonly (Page & { readonly date: string | undefined })[] => [
  ...sources.map((page) => ({ ...page, date: page.published ?? page.accessed })),
  ...checks.map((page) => ({ ...page, date: page.on })),
];

/** An open page of the year of a closing says nothing of the time after it. */
function seen(shows: string, date: string, closed: string | undefined): Happening {
  const found = happening(shows, date, 2);
  const [first, last] = closed ? daysOf(closed) : ['', ''];
  const isBefore = shows === 'open' && first !== '' && found.first <= last && last < found.last;
  return isBefore ? { ...found, last } : found;
}

/** What is dated of a place's life, in order; a plan that comes after anything else is left out. */
function lifeOf(record: Recorded): readonly Happening[] {
  const { opened, closed } = record;
  const life = [
    ...(opened ? [happening('open', opened, 1)] : []),
    ...(closed ? [happening('closed', closed, 3)] : []),
    ...pagesOf(record).flatMap(({ shows, date }) => (shows && date ? [seen(shows, date, closed)] : [])),
  ].toSorted((a, b) =>
    a.last === b.last ? a.rank - b.rank || (a.first < b.first ? -1 : 1) : a.last < b.last ? -1 : 1,
  );
  const began = life.findIndex(({ state }) => state !== 'planned');
  return life.filter(({ state }, index) => state !== 'planned' || began === -1 || index < began);
}

const along = ['unknown', 'planned', 'open', 'closed'];

/** The state today, and the first and last day that its evidence may be of; no day where only undated pages tell. */
export function stateOf(record: Recorded): { readonly state: string; readonly first?: string; readonly last?: string } {
  const last = lifeOf(record).findLast(({ first }) => first <= today);
  const undated = [
    ...(record.expected ? ['planned'] : []),
    ...pagesOf(record).flatMap(({ shows, date }) => (shows && !date ? [shows] : [])),
  ];
  const furthest = along.findLast((state) => undated.includes(state)) ?? 'unknown';
  if (along.indexOf(furthest) > along.indexOf(last?.state ?? 'unknown')) return { state: furthest };
  return last ? { state: last.state, first: last.first, last: last.last } : { state: 'unknown' };
}

/** Whether dated evidence shows the place open on a day; not while it may just have closed. */
export function wasOpenOn(record: Recorded, day: string): boolean {
  const last = lifeOf(record).findLast((event) => event.last <= day);
  const [first, end] = record.closed ? daysOf(record.closed) : ['9999', ''];
  return last?.state === 'open' && !(first <= day && day < end);
}

/** The newest date of any evidence, by the last day that it may mean. */
export const newestOf = (record: Recorded): string | undefined =>
  pagesOf(record)
    .flatMap(({ date }) => date ?? [])
    .toSorted((a, b) => (daysOf(a).toReversed().join() < daysOf(b).toReversed().join() ? 1 : -1))[0];

/** Age of evidence: 1 under two years, 2 to five, 3 to ten, 4 older, 0 undated. */
export function ageOf(first: string | undefined): string {
  const yearsAgo = (years: number): string => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
  if (first === undefined) return '0';
  if (first > yearsAgo(2)) return '1';
  if (first > yearsAgo(5)) return '2';
  return first > yearsAgo(10) ? '3' : '4';
}

const valuesOf: Readonly<Record<string, (record: Recorded) => readonly string[]>> = {
  region: (record) => [regionSlug(record) || 'unknown'],
  province: (record) => [provinceSlug(record) || (regionOf(record) === '04000' ? 'none' : 'unknown')],
  status: (record) => [stateOf(record).state],
  kind: ({ kinds }) => kinds,
  evidence: (record) => [ageOf(newestOf(record) && daysOf(newestOf(record) ?? '')[0])],
  network: ({ networks = {} }) => Object.keys(networks),
  plan: ({ offers = {} }) => Object.values(offers).map(({ plan }) => String(plan)),
  municipality: (record) => [municipalitySlug(record) || 'unknown'],
  ...answers,
};

/** How many places an address of the explorer shows, e.g. `?region=wallonia&status=open`; an unknown facet throws. */
export function countOf(query: string): number {
  const asked = [...new URLSearchParams(query)];
  const has = (record: Recorded, [key, value]: readonly [string, string]): boolean => {
    const found = valuesOf[key];
    if (!found) throw new Error(`The explorer has no facet ${key}.`);
    return found(record).includes(value);
  };
  return records.filter((record) => asked.every((pair) => has(record, pair))).length;
}

export const count = (has: (record: Recorded) => boolean): number => records.filter(has).length;
