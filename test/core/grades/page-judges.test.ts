import { describe, expect, test } from 'vitest';
import { gradesOf, type Grade } from '../../../src/core/grades/grade.ts';
import type { KindWeight } from '../../../src/core/grades/measured-pages.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import { goodGround, withPages } from './a-ground.ts';

const rubrics = loadCatalogue().rubrics.filter(({ id }) => id === 'weight');
const light: KindWeight = { pages: 4, within: 4, asking: 0, bytes: 97_400, requests: 9, scriptBytes: 0 };

/** What is said of the pages of the explorer, which weigh as given. */
function saidOf(given: Partial<KindWeight>): Grade | undefined {
  const ground = withPages({ kinds: { explorer: { ...light, ...given } } })(goodGround);
  return gradesOf(rubrics, ground)[0]?.grades.find(({ id }) => id === 'explorer');
}

describe('Of pages of one kind', () => {
  test('that keep to their budget, and whose scripts may ask for more, it is said that only a browser tells', () => {
    const { result, reason } = saidOf({ asking: 4 }) ?? {};
    expect(result).toBe('partly');
    expect(reason?.en).toBe(
      'Its scripts can ask for more files once they run: only the tests, in a browser, count these.',
    );
  });

  test.each([0, 4])('of which one is too heavy, it is said that some are, though %i ask for more', (asking) => {
    const { result, reason } = saidOf({ within: 3, asking }) ?? {};
    expect(result).toBe('partly');
    expect(reason?.en).toBe('Some pages of this kind weigh more than their budget.');
  });

  test('that are all too heavy, it is said that all are', () =>
    expect(saidOf({ within: 0, asking: 4 })?.reason?.en).toBe('All pages of this kind weigh more than their budget.'));

  test('the weight is told in the units of the language', () => {
    const measured = saidOf({ scriptBytes: 12_300 })?.measured;
    expect(measured?.fr.replace(/\s/g, ' ')).toContain(
      'Au plus 98 ko sur 200, 9 requêtes sur 20, 13 ko de scripts sur 20.',
    );
    expect(measured?.en).toContain('At most 98 kB of 200, 9 requests of 20, 13 kB of scripts of 20.');
  });

  test.each([
    [1, 1, '1 page sur 1. ', '1 of 1 page. '],
    [1, 4, '1 des 4 pages. ', '1 of 4 pages. '],
    [4, 4, '4 des 4 pages. ', '4 of 4 pages. '],
  ])('%i of %i are counted as one says it', (within, pages, fr, en) => {
    const measured = saidOf({ within, pages })?.measured;
    expect(measured?.fr.startsWith(fr)).toBe(true);
    expect(measured?.en.startsWith(en)).toBe(true);
  });
});
