import type { Words } from '../i18n/locales.ts';
import { wordsFrom } from '../i18n/locales.ts';
import { subpages, unplaced } from '../i18n/sections.ts';
import type { Catalogue, Space } from './catalogue.ts';
import { compareNames } from './catalogue.ts';
import { unknownFields } from './facts.ts';
import type { Field } from './fields.ts';
import { localName, type Municipality, type Province, type Region } from './gazetteer.ts';
import { openTasks, taskKinds, type OpenTask } from './open-tasks.ts';
import type { Page } from './page.ts';

/** Of what visitors ask most, so many unknown facts are asked for each space: the first in the schema's order of asking. */
export const unknownsAsked = 3;

/** Spaces on one page of a list: a few hundred links, which a phone still scrolls. */
export const spacesOnPage = 120;

/** A space of which something can be settled. */
export interface OpenSpace {
  readonly space: Space;
  readonly tasks: readonly OpenTask[];
  /** Facts that nobody has told yet, and that visitors ask most. */
  readonly unknown: readonly Field[];
}

/** The open spaces of one municipality; of none while nobody says which. */
export interface OpenTown {
  readonly municipality?: Municipality;
  readonly spaces: readonly OpenSpace[];
}

/** A province, or a Region for what no province of it holds; neither while not even the Region is known. */
export interface OpenArea {
  readonly province?: Province;
  readonly region?: Region;
  /** Pages with at most `spacesOnPage` spaces each, in the order of their towns; a town may go on overleaf. */
  readonly pages: readonly OpenPage[];
}

export interface OpenPage {
  readonly page: Page;
  readonly towns: readonly OpenTown[];
}

/** Everything that the pages of open tasks show, and where each town stands. */
export interface OpenRegister {
  /** In the gazetteer's order of Regions, their provinces by it too, the unplaced last. */
  readonly areas: readonly OpenArea[];
  /** By NIS code: the page on which a town's list begins, and how many things it asks. */
  readonly towns: ReadonlyMap<string, { readonly page: Page; readonly count: number }>;
}

/** How many things some spaces ask: one link each. */
export const thingsIn = (spaces: readonly OpenSpace[]): number =>
  spaces.reduce((sum, { tasks, unknown }) => sum + tasks.length + unknown.length, 0);

/** All the spaces of an area, page after page. */
export const spacesIn = ({ pages }: Pick<OpenArea, 'pages'>): readonly OpenSpace[] =>
  pages.flatMap(({ towns }) => towns.flatMap(({ spaces }) => spaces));

/** What the fragment of a page's address calls a town, e.g. `nis-92094`. */
export const townAnchor = ({ nis }: Municipality): string => `nis-${nis}`;

function openSpaces(catalogue: Catalogue): readonly OpenSpace[] {
  const tasksOf = Map.groupBy(openTasks(catalogue), ({ space }) => space);
  return catalogue.spaces.flatMap((space): OpenSpace[] => {
    const tasks = tasksOf.get(space) ?? [];
    // What a closed space was is history: its gaps ask nothing of anybody.
    const unknown = space.status.state === 'closed' ? [] : unknownFields(space).slice(0, unknownsAsked);
    return tasks.length + unknown.length > 0 ? [{ space, tasks, unknown }] : [];
  });
}

const nameOfTown = ({ space }: OpenSpace): string =>
  space.place.municipality ? localName(space.place.municipality) : '';

/** By town, those of no known town last. */
const byTown = (a: OpenSpace, b: OpenSpace): number =>
  Number(nameOfTown(a) === '') - Number(nameOfTown(b) === '') || compareNames(nameOfTown(a), nameOfTown(b));

const townsOf = (spaces: readonly OpenSpace[]): readonly OpenTown[] =>
  [...Map.groupBy(spaces, ({ space }) => space.place.municipality)].map(([municipality, found]) => ({
    ...(municipality && { municipality }),
    spaces: found,
  }));

const { section, segment } = subpages.openTasks;

/** The address of one page of an area: `/fr/contribuer/a-faire/namur/`, and from the second on `…/namur-2/`. */
function pageOf(slug: Words, number: number): Page {
  const last = number === 1 ? '' : `-${number}`;
  return { section, id: wordsFrom((locale) => `${segment[locale]}/${slug[locale]}${last}`) };
}

function areaOf(spaces: readonly OpenSpace[], named: Pick<OpenArea, 'province' | 'region'>): readonly OpenArea[] {
  if (spaces.length === 0) return [];
  const slug = (named.province ?? named.region)?.slug ?? unplaced;
  const ordered = spaces.toSorted(byTown);
  const starts = Array.from({ length: Math.ceil(ordered.length / spacesOnPage) }, (_, index) => index * spacesOnPage);
  const pages = starts.map((start, index) => ({
    page: pageOf(slug, index + 1),
    towns: townsOf(ordered.slice(start, start + spacesOnPage)),
  }));
  return [{ ...named, pages }];
}

function areasOf(spaces: readonly OpenSpace[], { gazetteer }: Catalogue): readonly OpenArea[] {
  const inProvince = Map.groupBy(spaces, ({ space }) => space.place.province);
  const inRegion = Map.groupBy(inProvince.get(undefined) ?? [], ({ space }) => space.place.region);
  const regions = [...gazetteer.regions.values()].flatMap((region) => [
    ...[...gazetteer.provinces.values()]
      .filter((province) => province.region === region.nis)
      .flatMap((province) => areaOf(inProvince.get(province) ?? [], { province, region })),
    ...areaOf(inRegion.get(region) ?? [], { region }),
  ]);
  return [...regions, ...areaOf(inRegion.get(undefined) ?? [], {})];
}

/** All that two minutes near a place can settle, page by page. */
export function openRegister(catalogue: Catalogue): OpenRegister {
  const spaces = openSpaces(catalogue);
  const areas = areasOf(spaces, catalogue);
  const places = areas.flatMap(({ pages }) =>
    pages.flatMap(({ page, towns }) => towns.map(({ municipality }) => [municipality?.nis ?? '', page] as const)),
  );
  // Of a town that goes on overleaf the first page counts: a map keeps the last of what it is given.
  const first = new Map(places.toReversed());
  const asked = Map.groupBy(spaces, ({ space }) => space.place.municipality?.nis ?? '');
  const towns = [...first].flatMap(([nis, page]) =>
    nis ? [[nis, { page, count: thingsIn(asked.get(nis) ?? []) }] as const] : [],
  );
  return { areas, towns: new Map(towns) };
}

/** How many things of each kind wait, in the order of asking; the unknown facts last. */
export function countsByKind(
  areas: readonly OpenArea[],
): readonly { readonly kind: OpenTask['kind'] | 'unknown'; readonly count: number }[] {
  const spaces = areas.flatMap(spacesIn);
  const tasks = spaces.flatMap((open) => open.tasks);
  const counted = [
    ...taskKinds.map((kind) => ({ kind, count: tasks.filter((task) => task.kind === kind).length })),
    { kind: 'unknown' as const, count: thingsIn(spaces) - tasks.length },
  ];
  return counted.filter(({ count }) => count > 0);
}
