import type { Locale } from '../../i18n/locales.ts';
import { escapedXml } from '../xml.ts';

/** What a feed tells of one release. */
export interface FeedEntry {
  /** Never changes, and no other entry of any feed has it. */
  readonly id: string;
  readonly title: string;
  /** The page where it is read, whole. */
  readonly url: string;
  /** Day of the release, `YYYY-MM-DD`. */
  readonly date: string;
  /** Plain words, a line each. */
  readonly lines: readonly string[];
}

/** A feed, whatever the format that it is written in. */
export interface Feed {
  readonly locale: Locale;
  /** The whole address without its ending, e.g. `https://example.org/data/feeds/fr/changes`. */
  readonly address: string;
  /** The page that it follows, whole. */
  readonly home: string;
  readonly title: string;
  readonly description: string;
  /** Day of the newest entry, or of the newest release where there is none. */
  readonly updated: string;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** A day as the moment that feeds ask for: no clock is read, so it begins the day. */
export const momentOf = (date: string): string => `${date}T00:00:00Z`;

/** Lines as HTML, in which contributed words are words and nothing else. */
export const htmlOf = (lines: readonly string[]): string =>
  `<ul>${lines.map((line) => `<li>${escapedXml(line)}</li>`).join('')}</ul>`;
