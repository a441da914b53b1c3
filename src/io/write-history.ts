import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { atomOf } from '../core/feeds/atom.ts';
import { changeFeeds } from '../core/feeds/change-feeds.ts';
import { jsonFeedOf } from '../core/feeds/json-feed.ts';
import { contentFolder } from './folders.ts';
import { loadCatalogue } from './load-catalogue.ts';
import { loadHistory } from './load-history.ts';
import { changesFile } from './read-changes.ts';
import { siteAddress } from './site-address.ts';

/** Every feed, as Atom and as JSON. */
function writeFeeds(folder: string): number {
  const { homepage } = siteAddress();
  const made = new Set<string>();
  let feeds = 0;
  for (const feed of changeFeeds({ catalogue: loadCatalogue(), ...loadHistory(), homepage })) {
    const file = path.join(folder, feed.address.slice(homepage.length));
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(`${file}.atom`, atomOf(feed));
    writeFileSync(`${file}.json`, jsonFeedOf(feed));
    feeds += 1;
  }
  return feeds;
}

/** What each release changed, at an address that it keeps. */
function copyChanges(folder: string): void {
  const releases = path.join(folder, 'data/releases');
  mkdirSync(releases, { recursive: true });
  for (const { release } of loadHistory().steps)
    if (release) {
      const file = changesFile(contentFolder, release.version);
      cpSync(file, path.join(releases, path.basename(file)));
    }
}

/**
 * Writes what tells of changes below the `data/` of a folder that stands for the site: the feeds, and the changes of each release.
 * @returns how many feeds, each in two forms
 */
export function writeHistory(folder: string): number {
  copyChanges(folder);
  return writeFeeds(folder);
}
