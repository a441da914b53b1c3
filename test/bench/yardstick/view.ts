/** What the page of a space is made of, computed by the register's own functions: the same for every way of writing it. */
import type { Catalogue, Space } from '../../../src/core/catalogue.ts';
import { neighboursOf, predecessorsOf } from '../../../src/core/catalogue.ts';
import { factsOfSpace, unknownFields } from '../../../src/core/facts.ts';
import { spaceJsonLd } from '../../../src/core/json-ld.ts';
import { whereIn } from '../../../src/core/row.ts';
import { searchRank, spaceTags } from '../../../src/core/search.ts';
import { summaryIn } from '../../../src/core/words/summary-in.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { loadAtlas } from '../../../src/io/load-atlas.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { readGazetteerSources } from '../../../src/io/read-gazetteer.ts';
import { siteAddress } from '../../../src/io/site-address.ts';
import { squareOf } from '../../../src/io/square-of.ts';
import { readStories, type Story } from './stories.ts';

/** What all pages share. */
export interface Site {
  readonly catalogue: Catalogue;
  readonly address: ReturnType<typeof siteAddress>;
  readonly atlas: ReturnType<typeof loadAtlas>;
  readonly attributions: readonly string[];
  readonly storyOf: (id: string, locale: Locale) => Story | undefined;
}

export type SpaceView = ReturnType<typeof viewOf>;

/** Reads and judges the register of CONTENT_FOLDER. */
export const loadSite = (): Site => ({
  catalogue: loadCatalogue(),
  address: siteAddress(),
  atlas: loadAtlas(),
  attributions: readGazetteerSources().map(({ attribution }) => attribution),
  storyOf: readStories(),
});

/** Two spaces may bear one name; their pages may not bear one title. */
function titleOf(space: Space, { spaces }: Catalogue, locale: Locale): string {
  const { name } = space.record;
  const isShared = spaces.some((other) => other !== space && other.record.name === name);
  return isShared ? translatorOf(locale)('space.title-with-place', { name, where: whereIn(space, locale) }) : name;
}

/** Everything that the page of a space says, in a language. */
export function viewOf(space: Space, locale: Locale, site: Site) {
  const { catalogue, address } = site;
  const { spaces } = catalogue;
  const { repository: _repository, ...home } = address;
  const story = site.storyOf(space.id, locale);
  const { municipality } = space.place;
  return {
    space,
    locale,
    site,
    title: titleOf(space, catalogue, locale),
    summary: story?.locale === locale ? story.summary : summaryIn(space, locale),
    story,
    facts: factsOfSpace({ space, catalogue, locale }),
    unknown: unknownFields(space),
    neighbours: neighboursOf(space, spaces, 5),
    inTown: spaces.filter(({ place }) => place.municipality && place.municipality === municipality).length,
    predecessors: predecessorsOf(space, spaces),
    square: squareOf(space),
    jsonLd: spaceJsonLd(space, catalogue, home, locale),
    tags: spaceTags(space, catalogue, locale),
    rank: searchRank(space),
  };
}
