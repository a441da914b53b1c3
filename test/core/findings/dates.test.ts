import { describe, expect, test } from 'vitest';
import { dateInFuture } from '../../../src/core/findings/date-in-future.ts';
import { sourceOlderThanFact } from '../../../src/core/findings/source-older-than-fact.ts';
import { aSource, type Given } from '../../a-space.ts';
import { toldBy } from './told-by.ts';

describe('A date after the release, 21 November 2026,', () => {
  test('is questioned', () => {
    const sources = [aSource({ accessed: '2026-12-02', supports: ['/opened'] })];
    expect(toldBy(dateInFuture, { 'la-ruche': { opened: '2027', sources } })).toMatchInlineSnapshot(`
      [
        "date-in-future la-ruche /opened
      2027 vient après la date de cette édition (21 novembre 2026). Relisez la page ; une ouverture à venir s’écrit sous « expected ».
      2027 lies after the date of this edition (21 November 2026). Look at the page again; an opening to come is “expected”.",
        "date-in-future la-ruche /sources/0/accessed
      2 décembre 2026 vient après la date de cette édition (21 novembre 2026). Relisez la page ; une ouverture à venir s’écrit sous « expected ».
      2 December 2026 lies after the date of this edition (21 November 2026). Look at the page again; an opening to come is “expected”.",
      ]
    `);
  });

  test.each<[string, Given]>([
    ['an opening announced', { expected: '2027-03' }],
    ['the end of a label', { networks: { cowallonia: { from: '2025', until: '2027' } } }],
    ['the year of the release', { opened: '2026' }],
    ['its day', { opened: '2026-11-21' }],
  ])('%s: not questioned', (_, given) => expect(toldBy(dateInFuture, { a: given })).toEqual([]));
});

const supporting = (pointer: string, given: Parameters<typeof aSource>[0]) => [
  aSource({ supports: [pointer], ...given }),
];

describe('Evidence older than what it supports', () => {
  test('is questioned, page or check, whole map or one key', () => {
    const spaces: Readonly<Record<string, Given>> = {
      closed: { closed: '2019', sources: supporting('/closed', { published: '2015-03' }) },
      moved: {
        formerSites: { fer: { until: '2016' } },
        checks: [{ on: '2015-05-18', by: 'visit', supports: ['/formerSites/fer'] }],
      },
    };
    expect(toldBy(sourceOlderThanFact, spaces)).toMatchInlineSnapshot(`
      [
        "source-older-than-fact closed /sources/0
      Cette preuve (mars 2015) est plus ancienne que ce qu’elle appuie : /closed, 2019. Retirez de « supports » ce qu’elle ne peut savoir ; si elle annonce l’ouverture, écrivez « planned » sous « shows ».
      This evidence (March 2015) is older than what it supports: /closed, 2019. Leave out of “supports” what it cannot know; if it announces the opening, write “planned” under “shows”.",
        "source-older-than-fact moved /checks/0
      Cette preuve (18 mai 2015) est plus ancienne que ce qu’elle appuie : /formerSites/fer/until, 2016. Retirez de « supports » ce qu’elle ne peut savoir ; si elle annonce l’ouverture, écrivez « planned » sous « shows ».
      This evidence (18 May 2015) is older than what it supports: /formerSites/fer/until, 2016. Leave out of “supports” what it cannot know; if it announces the opening, write “planned” under “shows”.",
      ]
    `);
  });

  test.each<[string, Given]>([
    [
      'a page that announces it',
      { opened: '2019', sources: supporting('/opened', { published: '2015', shows: 'planned' }) },
    ],
    ['an announced opening', { expected: '2019', sources: supporting('/expected', { published: '2015' }) }],
    ['an event of next week', { closed: '2019-12-31', sources: supporting('/closed', { published: '2019-12-30' }) }],
    ['a page of that year', { closed: '2019-12', sources: supporting('/closed', { published: '2019' }) }],
    ['a date worked out', { opened: '2020-10~', sources: supporting('/opened', { published: '2020-03' }) }],
    ['another fact', { closed: '2019', sources: supporting('/name', { published: '2015' }) }],
    ['an undated page', { closed: '2019', sources: supporting('/closed', {}) }],
  ])('%s: not questioned', (_, given) => expect(toldBy(sourceOlderThanFact, { a: given })).toEqual([]));
});
