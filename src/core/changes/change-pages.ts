import { wordsFrom } from '../../i18n/locales.ts';
import { subpages, unreleased } from '../../i18n/sections.ts';
import { compareNames } from '../catalogue.ts';
import type { Gazetteer, Province, Region } from '../gazetteer.ts';
import { subpage, type Page } from '../page.ts';
import { isSame } from '../pull-request/fact-changes.ts';
import { nameOfRecord } from './record-names.ts';
import type { AnyRecord, Collection } from './records.ts';
import type { RecordStep } from './record-steps.ts';
import type { Step } from './steps.ts';

/** Records of one kind that stand together; spaces by their province, or the Region for what no province of it holds. */
export interface ChangeGroup {
  readonly collection: Collection;
  readonly province?: Province;
  readonly region?: Region;
  readonly records: readonly RecordStep[];
}

/** One of the pages that a step takes. */
export interface ChangePart {
  readonly page: Page;
  readonly groups: readonly ChangeGroup[];
}

const { section, segment } = subpages.changes;

/** The page on which a step begins, or one of those on which it goes on, e.g. `/fr/donnees/changements/0.2.0/page/2/`. */
export function pageOfStep({ release }: Pick<Step, 'release'>, part = 1): Page {
  const last = part === 1 ? '' : `/page/${part}`;
  return {
    section,
    id: wordsFrom((locale) => `${segment[locale]}/${release?.version ?? unreleased[locale]}${last}`),
  };
}

/** The page of all releases. */
export const changesPage: Page = subpage('changes');

type Where = Pick<ChangeGroup, 'province' | 'region'>;

/** Where a record of a space lies, as far as its codes are those of today. */
export function whereOf(record: AnyRecord, { municipalities, provinces, regions }: Gazetteer): Where {
  const address = Object(record['address']) as { readonly municipality?: string; readonly region?: string };
  const town = municipalities.get(address.municipality ?? '');
  const province = provinces.get(town?.province ?? '');
  const region = regions.get(town?.region ?? address.region ?? '');
  return { ...(province && { province }), ...(region && { region }) };
}

/** The latest that a step knows of a record. */
export const latestOf = ({ after, before }: RecordStep): AnyRecord => after ?? before ?? {};

const byName = (a: RecordStep, b: RecordStep): number =>
  compareNames(nameOfRecord(latestOf(a), a.id).fr, nameOfRecord(latestOf(b), b.id).fr) || a.id.localeCompare(b.id);

function spaceGroups(records: readonly RecordStep[], gazetteer: Gazetteer): readonly ChangeGroup[] {
  const placed = records.map((record) => ({ record, ...whereOf(latestOf(record), gazetteer) }));
  const group = (where: Where, found: typeof placed = []): readonly ChangeGroup[] =>
    found.length > 0
      ? [{ collection: 'spaces', ...where, records: found.map(({ record }) => record).toSorted(byName) }]
      : [];
  const inProvince = Map.groupBy(placed, ({ province }) => province);
  const inRegion = Map.groupBy(inProvince.get(undefined) ?? [], ({ region }) => region);
  const regions = [...gazetteer.regions.values()].flatMap((region) => [
    ...[...gazetteer.provinces.values()]
      .filter((province) => province.region === region.nis)
      .flatMap((province) => group({ province, region }, inProvince.get(province))),
    ...group({ region }, inRegion.get(region)),
  ]);
  return [...regions, ...group({}, inRegion.get(undefined))];
}

/** Of the first release, which holds everything, only these are listed; the others are counted. */
const listedAtFirst: ReadonlySet<Collection> = new Set(['spaces', 'networks'] as const);

/** How many records the first release has of each kind that it does not list; nothing of any other step. */
export function countedAtFirst({ records, since }: Step): ReadonlyMap<Collection, number> {
  const counted = since === null ? records.filter(({ collection }) => !listedAtFirst.has(collection)) : [];
  const byKind = Map.groupBy(counted, ({ collection }) => collection);
  return new Map([...byKind].map(([collection, { length }]) => [collection, length]));
}

/** What a step changes: the spaces by province, in the gazetteer’s order of Regions, then the other kinds. */
export function groupsOf({ records, since }: Step, gazetteer: Gazetteer): readonly ChangeGroup[] {
  const listed = records.filter(({ collection }) => since !== null || listedAtFirst.has(collection));
  const { spaces = [], ...others } = Object.groupBy(listed, ({ collection }) => collection);
  return [
    ...spaceGroups(spaces, gazetteer),
    ...Object.values(others).map((found) => ({ collection: found[0]?.collection ?? 'networks', records: found })),
  ];
}

/** Lines that a record takes: its name, and what changes in it. */
function linesOf({ change, before = {}, after = {} }: RecordStep): number {
  if (change !== 'changed') return 1;
  return 2 + Object.keys({ ...before, ...after }).filter((key) => !isSame(before[key], after[key])).length;
}

interface Placed {
  readonly group: ChangeGroup;
  readonly record: RecordStep;
}

/** Cuts a list where a page is full; a record is never cut. */
function cut(placed: readonly Placed[], most: number): readonly (readonly Placed[])[] {
  const pages: Placed[][] = [[]];
  let room = most;
  for (const one of placed) {
    const lines = linesOf(one.record);
    if (lines > room && room < most) {
      pages.push([]);
      room = most;
    }
    pages.at(-1)?.push(one);
    room -= lines;
  }
  return pages;
}

/**
 * The pages of a step, at least one.
 * @param most lines on a page; a record that is longer stands alone
 */
export function partsOfStep(step: Step, gazetteer: Gazetteer, most: number): readonly ChangePart[] {
  const placed = groupsOf(step, gazetteer).flatMap((group) => group.records.map((record) => ({ group, record })));
  return cut(placed, most).map((page, index) => ({
    page: pageOfStep(step, index + 1),
    groups: [...Map.groupBy(page, ({ group }) => group)].map(([group, found]) => ({
      ...group,
      records: found.map(({ record }) => record),
    })),
  }));
}

/** How many records of a kind came, changed and went; those that went into others apart. */
export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly merged: number;
  readonly removed: number;
}

export function countsOf(records: readonly RecordStep[]): ChangeCounts {
  const count = (is: (record: RecordStep) => boolean): number => records.filter(is).length;
  return {
    added: count(({ change }) => change === 'added'),
    changed: count(({ change }) => change === 'changed'),
    merged: count(({ change, into }) => change === 'removed' && into !== undefined),
    removed: count(({ change, into }) => change === 'removed' && into === undefined),
  };
}
