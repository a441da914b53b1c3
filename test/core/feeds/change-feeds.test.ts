import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { RelaxNGValidator, XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { historiesOf } from '../../../src/core/changes/histories.ts';
import { noRecords, recordsOfCatalogue, type AnyRecord, type Records } from '../../../src/core/changes/records.ts';
import { changesBetweenRecords, type ReleaseChanges } from '../../../src/core/changes/release-changes.ts';
import { stepsOf } from '../../../src/core/changes/steps.ts';
import { atomOf } from '../../../src/core/feeds/atom.ts';
import { changeFeeds } from '../../../src/core/feeds/change-feeds.ts';
import type { Feed } from '../../../src/core/feeds/feed.ts';
import { jsonFeedOf } from '../../../src/core/feeds/json-feed.ts';
import { aCatalogue, aSource, aSpace, type Given } from '../../a-space.ts';

const homepage = 'https://example.org/register/';
const hostile = '<script>alert("1")</script> & Co\u0000';
const networks = { 'un-reseau': {} };
const states: readonly Readonly<Record<string, Given>>[] = [
  {
    'la-ruche': { networks: { 'un-reseau': {} } },
    'la-forge': {
      name: 'La Forge',
      address: { municipality: '62063' },
      sources: [aSource({ url: 'https://forge.example/', supports: ['/name', '/kinds', '/address'] })],
    },
    forge: {
      name: 'Forge',
      address: { municipality: '62063' },
      sources: [aSource({ url: 'https://liege.example/', supports: ['/name', '/kinds', '/address'] })],
    },
  },
  {
    'la-ruche': { networks: { 'un-reseau': {} }, capacity: { desks: 12 } },
    forge: {
      name: hostile,
      otherNames: ['La Forge'],
      address: { municipality: '62063' },
      sources: [
        aSource({ url: 'https://liege.example/', supports: ['/name', '/kinds', '/address'] }),
        aSource({ url: 'https://forge.example/', supports: ['/otherNames'] }),
      ],
    },
  },
];
const records = (given: Readonly<Record<string, Given>>): Records => ({
  ...noRecords,
  spaces: Object.fromEntries(Object.entries(given).map(([id, one]) => [id, aSpace(one) as unknown as AnyRecord])),
});

function releaseOf(version: string, date: string, before: Records, after: Records): ReleaseChanges {
  const since = version === '1.0.0' ? null : '1.0.0';
  const commits = { git: 'none', touched: {} } as const;
  return { version, date, since, columns: {}, commits, records: changesBetweenRecords(before, after) };
}

const [first, second] = states.map(records);
const catalogue = aCatalogue({ ...states[1], 'la-halle': { name: 'La Halle' } }, { networks });
const releases = [
  releaseOf('1.0.0', '2026-01-02', noRecords, first ?? noRecords),
  releaseOf('1.0.1', '2026-03-04', first ?? noRecords, second ?? noRecords),
];
const steps = stepsOf(releases, { records: recordsOfCatalogue(catalogue), columns: {} });
const feeds = [...changeFeeds({ catalogue, steps, histories: historiesOf(steps), homepage })];
const feedAt = (scope: string): Feed => {
  const found = feeds.find(({ address }) => address === `${homepage}data/feeds/${scope}`);
  if (!found) throw new Error(`There is no feed ${scope}.`);
  return found;
};
const told = (scope: string) =>
  feedAt(scope).entries.map(({ title, lines }) => [title, ...lines].map((text) => text.replaceAll('\u00a0', ' ')));

describe('The feeds', () => {
  test('are those of all changes, each Region, network and space, also one that is no more, in each language', () =>
    expect(feeds.map(({ address }) => address.slice(`${homepage}data/feeds/`.length)).toSorted()).toEqual(
      [
        ...[
          'changes',
          'networks/un-reseau',
          'spaces/forge',
          'spaces/la-forge',
          'spaces/la-halle',
          'spaces/la-ruche',
        ].flatMap((scope) => [`en/${scope}`, `fr/${scope}`]),
        ...['brussels-capital-region', 'flanders', 'wallonia'].map((slug) => `en/regions/${slug}`),
        ...['region-de-bruxelles-capitale', 'flandre', 'wallonie'].map((slug) => `fr/regions/${slug}`),
      ].toSorted(),
    ));

  test('tell the newest release first, and of the first only how much', () =>
    expect(told('en/changes')).toEqual([
      [
        'Release 1.0.1 (4 March 2026)',
        'Spaces: 0 added, 2 changed, 1 taken out or merged.',
        `${hostile} – Renamed. Takes over from La Forge. Name, Other names.`,
        'La Forge – Merged into <script>alert("1")</script> & Co\u0000.',
        'La Ruche – Capacity: desks.',
      ],
      ['Release 1.0.0 (2 January 2026)', 'Spaces: 3 added, 0 changed, 0 taken out or merged.'],
    ]));

  test('of a network tell its own spaces', () =>
    expect(told('fr/networks/un-reseau')).toEqual([
      [
        'Édition 1.0.1 (4 mars 2026)',
        'Espaces : 0 en plus, 1 changés, 0 retirés ou fusionnés.',
        'La Ruche – Capacité : postes de travail.',
      ],
      ['Édition 1.0.0 (2 janvier 2026)', 'Espaces : 1 en plus, 0 changés, 0 retirés ou fusionnés.'],
    ]));

  test('of a space tell fact by fact, and nothing that is not released', () => {
    expect(told('en/spaces/la-ruche')).toEqual([
      [
        'Release 1.0.1 (4 March 2026)',
        'Capacity: desks: unknown → 12',
        'Read anew: Un espace de coworking ouvre (example.org, 13 August 2014). Shows it open. Supports: name, kinds, municipality, networks, desks.',
      ],
      ['Release 1.0.0 (2 January 2026)', 'Enters the register.'],
    ]);
    expect(told('en/spaces/la-halle')).toEqual([]);
  });

  test('of a space that is no more tell where it went, with a page that is there', () => {
    const [last] = feedAt('en/spaces/la-forge').entries;
    expect([last?.lines, last?.url]).toEqual([
      ['Merged into <script>alert("1")</script> & Co\u0000.'],
      `${homepage}en/data/changes/1.0.1/`,
    ]);
  });

  test('have an identifier for each entry that no other has', () => {
    const ids = feeds.flatMap(({ entries }) => entries.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('As Atom', () => {
  const grammar = XmlDocument.fromString(readFileSync('test/fixtures/atom/rfc4287.rng', 'utf8'));
  const judge = RelaxNGValidator.fromDoc(grammar);

  test('each feed is as the grammar of RFC 4287 asks', () => {
    for (const feed of feeds) judge.validate(XmlDocument.fromString(atomOf(feed)));
    const without = atomOf(feedAt('en/changes')).replace(/<updated>[^<]*<\/updated>/, '');
    expect(() => judge.validate(XmlDocument.fromString(without))).toThrow();
  });

  test('a feed has an author, a link to itself, and entries whose contributed words are words', () => {
    const $ = load(atomOf(feedAt('en/changes')), { xml: true });
    expect([$('feed > author > name').text(), $('feed > link[rel=self]').attr('href'), $('feed > id').text()]).toEqual([
      'The Belgian coworking register',
      `${homepage}data/feeds/en/changes.atom`,
      `${homepage}data/feeds/en/changes.atom`,
    ]);
    const content = load($('entry > content').first().text());
    expect([content('script').length, content('li').length, content('li').eq(2).text()]).toEqual([
      0,
      4,
      'La Forge – Merged into <script>alert("1")</script> & Co.',
    ]);
  });
});

describe('As JSON Feed 1.1', () => {
  test.each(feeds.map((feed) => [feed.address, feed] as const))('%s has what is required', (address, feed) => {
    const read = JSON.parse(jsonFeedOf(feed)) as { items: readonly Record<string, unknown>[] };
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.stringMatching(/./),
      feed_url: `${address}.json`,
      language: feed.locale,
    });
    for (const item of read.items) {
      expect(item).toMatchObject({
        id: expect.stringMatching(/^https:/),
        content_html: expect.stringMatching(/^<ul>/),
      });
      expect(item['date_published']).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    }
  });
});
