import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue, Release } from '../catalogue.ts';
import type { Histories } from '../changes/histories.ts';
import type { Step } from '../changes/steps.ts';
import { addressBelow, type Page } from '../page.ts';
import { dateIn } from '../words/dates-in.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** What feeds are made of. */
export interface FeedGround {
  readonly catalogue: Catalogue;
  readonly steps: readonly Step[];
  readonly histories: Histories;
  /** Where the site stands, with a slash at the end. */
  readonly homepage: string;
}

/** Entries of a feed, and lines of an entry, that a reader of feeds scrolls; the rest stands on the pages that they lead to. */
export const most = { entries: 20, lines: 60 } as const;

/** What a feed follows, under which address and title. */
export interface Scope extends Pick<Feed, 'locale' | 'title'> {
  /** Without its ending, e.g. `/data/feeds/fr/changes`. */
  readonly path: string;
  readonly page: Page;
}

/** What an entry says, and where it is read. */
export interface Told {
  readonly release: Release;
  readonly page: Page;
  readonly lines: readonly string[];
  /** Lines that an entry has no room for, and that were therefore never put into words. */
  readonly untold?: number;
}

function entryOf({ release, page, lines, untold = 0 }: Told, { path, locale }: Scope, homepage: string): FeedEntry {
  const { version, date } = release;
  const t = translatorOf(locale);
  const shown = lines.slice(0, most.lines);
  const more = lines.length - shown.length + untold;
  return {
    id: `${homepage}${path.slice(1)}#${version}`,
    title: t('feed.release', { version, date: dateIn(date, locale) }),
    url: addressBelow(homepage, page, locale),
    date,
    lines: more > 0 ? [...shown, t('proposal.more', { count: more })] : shown,
  };
}

/**
 * A feed of entries, the newest first.
 * @param told is asked for no more than a feed holds: what is put into words only then costs nothing beyond
 */
export function feedOf(scope: Scope, told: IteratorObject<Told>, { homepage, catalogue }: FeedGround): Feed {
  const { path, page, locale, title } = scope;
  const entries = [...told.take(most.entries).map((one) => entryOf(one, scope, homepage))];
  return {
    locale,
    title,
    address: `${homepage}${path.slice(1)}`,
    home: addressBelow(homepage, page, locale),
    description: translatorOf(locale)('feed.description'),
    updated: entries[0]?.date ?? catalogue.release.date,
    entries,
  };
}
