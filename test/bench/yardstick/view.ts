/** What the page of a space is made of, computed by the register's own functions: the same for every way of writing it. */
import type { Catalogue, Space } from '../../../src/core/catalogue.ts';
import { aroundSpace } from '../../../src/core/around-space.ts';
import { historyOf, type Histories } from '../../../src/core/changes/histories.ts';
import { factsOfSpace, unknownFields } from '../../../src/core/facts.ts';
import { feedPath } from '../../../src/core/feeds/feed-paths.ts';
import { spaceJsonLd } from '../../../src/core/json-ld.ts';
import { paperCut } from '../../../src/core/paper.ts';
import { spacePreview } from '../../../src/core/preview/preview.ts';
import { whereIn } from '../../../src/core/row.ts';
import { searchRank, spaceTags } from '../../../src/core/search.ts';
import { statusSentenceIn } from '../../../src/core/words/status-in.ts';
import { summaryIn } from '../../../src/core/words/summary-in.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { loadAtlas } from '../../../src/io/load-atlas.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { loadHistory } from '../../../src/io/load-history.ts';
import { readGazetteerSources } from '../../../src/io/read-gazetteer.ts';
import { siteAddress } from '../../../src/io/site-address.ts';
import { squareOf } from '../../../src/io/square-of.ts';
import { readStories, type Story } from './stories.ts';

/** What all pages share. */
export interface Site {
  readonly catalogue: Catalogue;
  readonly address: ReturnType<typeof siteAddress>;
  readonly atlas: ReturnType<typeof loadAtlas>;
  readonly histories: Histories;
  readonly attributions: readonly string[];
  readonly storyOf: (id: string, locale: Locale) => Story | undefined;
}

export type SpaceView = ReturnType<typeof viewOf>;

/** Reads and judges the register of CONTENT_FOLDER. */
export const loadSite = (): Site => ({
  catalogue: loadCatalogue(),
  address: siteAddress(),
  atlas: loadAtlas(),
  histories: loadHistory().histories,
  attributions: readGazetteerSources().map(({ attribution }) => attribution),
  storyOf: readStories(),
});

/** Two spaces may bear one name; their pages may not bear one title. */
function titleOf(space: Space, hasNamesake: boolean, locale: Locale): string {
  const { name } = space.record;
  return hasNamesake ? translatorOf(locale)('space.title-with-place', { name, where: whereIn(space, locale) }) : name;
}

/** Everything that the page of a space says, in a language. */
export function viewOf(space: Space, locale: Locale, site: Site) {
  const { repository: _repository, ...home } = site.address;
  const { catalogue, neighbours, inTown, predecessors, hasNamesake } = aroundSpace(space, site.catalogue);
  const story = site.storyOf(space.id, locale);
  const facts = factsOfSpace({ space, catalogue, locale });
  const unknown = unknownFields(space);
  const summary = story?.locale === locale ? story.summary : summaryIn(space, locale);
  const sentence = statusSentenceIn(space, catalogue.release, locale);
  return {
    space,
    locale,
    site,
    title: titleOf(space, hasNamesake, locale),
    summary,
    sentence,
    story,
    facts,
    unknown,
    cut: paperCut({
      locale,
      facts,
      evidence: space.evidence,
      above: `${space.record.name} ${summary} ${sentence}`,
      unknown: unknown.map((field) => field.label[locale]).join(' '),
      story: story?.body,
    }),
    neighbours,
    inTown,
    predecessors,
    square: squareOf(space),
    history: historyOf(site.histories, 'spaces', space.id),
    feed: feedPath(`spaces/${space.id}`, locale),
    preview: spacePreview(space, catalogue.release, site.atlas, locale),
    jsonLd: spaceJsonLd(space, catalogue, home, locale),
    tags: spaceTags(space, catalogue, locale),
    rank: searchRank(space),
  };
}
