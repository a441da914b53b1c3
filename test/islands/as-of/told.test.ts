import { describe, expect, test } from 'vitest';
import { dayTextsOf } from '../../../src/core/as-of/day-texts.ts';
import { onDay } from '../../../src/core/as-of/on-day.ts';
import { publishedStates, statesThroughTime } from '../../../src/core/as-of/published.ts';
import { dayCsv } from '../../../src/core/datasets/day-csv.ts';
import { dayText } from '../../../src/islands/as-of/day-file.ts';
import { toldOf } from '../../../src/islands/as-of/told.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { aCatalogue, aSource, type Given } from '../../a-space.ts';
import { wholeText } from '../../whole.ts';
import { page } from '../../core/life-of.ts';

const told = (given: Given, day: string, locale: 'fr' | 'en' = 'en') => {
  const catalogue = aCatalogue({ a: given });
  const [space] = catalogue.spaces;
  if (!space) throw new Error('There is no space.');
  const texts = dayTextsOf(catalogue, '1 January 2001', '21 November 2026', locale);
  return toldOf(onDay(publishedStates(space, '2026-11-21'), day), texts, locale);
};

describe('What is said of a space on a day', () => {
  test('is the newest evidence by then, with its number', () => {
    const given: Given = {
      opened: '2013-03',
      sources: [aSource({ supports: ['/opened'] }), page('open', '2015-06-07')],
    };
    expect([told(given, '2014-01-01'), told(given, '2016-01-01')]).toEqual([
      { text: 'Opened in March 2013', number: 1 },
      { text: 'Seen open on 7\u00A0June 2015', number: 2 },
    ]);
  });

  test('is, within the period of an opening, that its day is not known', () => {
    const given: Given = { opened: '2013', sources: [aSource({ supports: ['/opened'] })] };
    expect(told(given, '2013-05-01', 'fr')).toEqual({ text: 'Ouvert en 2013, jour inconnu', number: 1 });
  });

  test('names that another source gives another date', () => {
    const sources = [
      aSource({ supports: ['/opened'] }),
      aSource({ url: 'https://example.org/b', contradicts: { '/opened': '2012' } }),
    ];
    expect(told({ opened: '2013-03', sources }, '2014-01-01').text).toBe(
      'Opened in March 2013 (another source gives another date)',
    );
  });

  test('is nothing before the first evidence, but for what an undated page shows', () => {
    expect([
      told({ sources: [page('open', '2015-01-01')] }, '2014-01-01'),
      told({ sources: [page('open')] }, '2014-01-01'),
    ]).toEqual([
      { text: 'No dated evidence by then' },
      { text: 'No dated evidence by then. Open, undated page', number: 1 },
    ]);
  });
});

test('The file that a reader saves is the one that is published for that day', () => {
  const catalogue = loadCatalogue();
  const spaces = statesThroughTime(catalogue).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  expect(dayText(spaces, '2019-12-31', catalogue.release.version)).toBe(wholeText(dayCsv('2019-12-31', catalogue)));
});
