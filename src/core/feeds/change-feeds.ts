import { locales, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { changesPage, latestOf, pageOfStep } from '../changes/change-pages.ts';
import { historyOf, idsIn, type HistoryLine } from '../changes/histories.ts';
import { nameOfRecord } from '../changes/record-names.ts';
import { factIn, toldRecord } from '../changes/told-record.ts';
import type { Page } from '../page.ts';
import { broadFeeds } from './broad-feeds.ts';
import type { Feed } from './feed.ts';
import { feedPath } from './feed-paths.ts';
import { feedOf, type FeedGround, type Told } from './ground.ts';

/** What a release did to a space, whole: fact by fact, with what speaks for it. */
function linesOf({ step, record }: HistoryLine, locale: Locale, { catalogue }: FeedGround): readonly string[] {
  if (record.change === 'added') return [translatorOf(locale)('history.entered')];
  const date = step.release?.date ?? catalogue.release.date;
  const { notes, facts, evidence } = toldRecord(record, { catalogue, locale, date });
  return [...notes, ...facts.map((fact) => factIn(fact, locale)), ...evidence.map(({ words }) => words)];
}

/** The feed of a space, also of one that is no more: whoever followed it is told where it went. */
function spaceFeed(id: string, locale: Locale, ground: FeedGround): Feed {
  const { catalogue, histories } = ground;
  const history = historyOf(histories, 'spaces', id);
  const space = catalogue.space.get(id);
  const page: Page | undefined = space && { section: 'spaces', id };
  const last = history.at(-1)?.record;
  const name = space?.record.name ?? (last ? nameOfRecord(latestOf(last), id)[locale] : id);
  const told = history
    .toReversed()
    .values()
    .flatMap((line): readonly Told[] => {
      const { release } = line.step;
      return release ? [{ release, page: page ?? pageOfStep(line.step), lines: linesOf(line, locale, ground) }] : [];
    });
  const title = translatorOf(locale)('feed.title', { name });
  return feedOf({ path: feedPath(`spaces/${id}`, locale), page: page ?? changesPage, locale, title }, told, ground);
}

/** The spaces that there are, and those that there were. */
const spaceIds = ({ catalogue, histories }: FeedGround): readonly string[] => [
  ...new Set([...catalogue.space.keys(), ...idsIn(histories, 'spaces')]),
];

/** Every feed of the site in every language: of all changes, of each Region and network, of each space that is or was. */
export function* changeFeeds(ground: FeedGround): Iterable<Feed> {
  const ids = spaceIds(ground);
  for (const locale of locales) {
    yield* broadFeeds(locale, ground);
    for (const id of ids) yield spaceFeed(id, locale, ground);
  }
}
