import { sections, subpages, type Section } from '../../i18n/sections.ts';
import { subpage, type Page } from '../page.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Chapter } from './chapter.ts';
import { onceFor } from '../once-for.ts';

/** What a chapter may lead to, by the name that its writer uses: `space:betacowork-etterbeek`, `page:coverage`. */
export type LinkTargets = ReadonlyMap<string, Page>;

export interface Linkable {
  readonly spaceIds: Iterable<string>;
  readonly networkIds: Iterable<string>;
  readonly municipalitySlugs: Iterable<string>;
  readonly definitionIds: Iterable<string>;
  readonly questionIds: Iterable<string>;
  readonly chapters: readonly Pick<Chapter, 'id' | 'slug'>[];
}

type Target = readonly [name: string, page: Page];
type Below = readonly [id: string, lastSegment: NonNullable<Page['id']>];

const sectionNames = Object.keys(sections) as readonly Section[];

/** The pages with a fixed address are named by their English segment: `page:how-many` is `/en/how-many/`. */
const fixedPages: readonly Target[] = [
  ...sectionNames.map((section): Target => [sections[section].en, { section }]),
  ...(Object.keys(subpages) as (keyof typeof subpages)[]).map((name): Target => [
    subpages[name].segment.en,
    subpage(name),
  ]),
]
  .filter(([name]) => name !== '')
  .map(([name, page]) => [`page:${name}`, page]);

const same = (ids: Iterable<string>): readonly Below[] => [...ids].map((id) => [id, id]);

/** Pages below a section, e.g. `space:…` below `/en/spaces/`; none where the site has no such section. */
function below(prefix: string, segment: string, ids: readonly Below[]): readonly Target[] {
  const section = sectionNames.find((name) => sections[name].en === segment);
  return section ? ids.map(([id, last]) => [`${prefix}:${id}`, { section, id: last }]) : [];
}

/** All that the chapters may lead to. */
export const linkTargets = (known: Linkable): LinkTargets =>
  new Map([
    ...below('space', 'spaces', same(known.spaceIds)),
    ...below('network', 'networks', same(known.networkIds)),
    ...below('municipality', 'municipalities', same(known.municipalitySlugs)),
    ...below('definition', 'definitions', same(known.definitionIds)),
    ...below('question', 'questions', same(known.questionIds)),
    ...below(
      'chapter',
      'guide',
      known.chapters.map(({ id, slug }) => [id, slug]),
    ),
    ...fixedPages,
  ]);

/** All that the chapters of a register may lead to, gathered once. */
export const targetsOf: (catalogue: Catalogue) => LinkTargets = onceFor(
  ({ space, network, definitions, questions, gazetteer, chapters }) =>
    linkTargets({
      spaceIds: space.keys(),
      networkIds: network.keys(),
      municipalitySlugs: [...gazetteer.municipalities.values()].map(({ slug }) => slug),
      definitionIds: definitions.map(({ id }) => id),
      questionIds: questions.map(({ id }) => id),
      chapters,
    }),
);
