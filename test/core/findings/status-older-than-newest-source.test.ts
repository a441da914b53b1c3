import { expect, test } from 'vitest';
import { statusOlderThanNewestSource } from '../../../src/core/findings/status-older-than-newest-source.ts';
import { aSource, type Given } from '../../a-space.ts';
import { page } from '../life-of.ts';
import { toldBy } from './told-by.ts';

const silent = (published: string) => aSource({ published, supports: ['/name'] });

test('The newest page shows no state, which an older one gives: questioned', () => {
  const sources = [page('open', '2015-05-20'), silent('2018-03')];
  expect(toldBy(statusOlderThanNewestSource, { 'la-ruche': { sources } })).toMatchInlineSnapshot(`
    [
      "status-older-than-newest-source la-ruche /sources/1
    La preuve la plus récente (mars 2018) ne dit rien de l’état, et le statut reste « Vu ouvert le 20 mai 2015 ». Relisez-la : si elle montre le lieu en projet, ouvert ou fermé, écrivez-le sous « shows ».
    The newest evidence (March 2018) says nothing of the state, and the status stays “Seen open on 20 May 2015”. Read it again: if it shows the place planned, open or closed, write it under “shows”.",
    ]
  `);
});

test('So is a newest check, and an opening that nothing has shown since', () => {
  const checks: Given['checks'] = [{ on: '2026-05-02', by: 'phone', supports: ['/name'] }];
  expect(toldBy(statusOlderThanNewestSource, { a: { opened: '2014', sources: [silent('2014-02')], checks } })).toEqual([
    expect.stringMatching(/^status-older-than-newest-source a \/checks\/0\n/),
  ]);
});

test.each<[string, Given]>([
  ['the newest page shows the state', { sources: [silent('2015'), page('open', '2018')] }],
  ['two pages of one day, of which one shows it', { sources: [silent('2018-03-02'), page('open', '2018-03-02')] }],
  ['a page of the month that shows it', { sources: [silent('2018-03-20'), page('open', '2018-03')] }],
  ['the place has closed', { closed: '2016', sources: [page('closed', '2016'), silent('2018')] }],
  ['only an undated page gives the state', { sources: [page('open'), silent('2018')] }],
  ['nothing gives the state', { sources: [silent('2018')] }],
])('%s: not questioned', (_, given) => expect(toldBy(statusOlderThanNewestSource, { a: given })).toEqual([]));
