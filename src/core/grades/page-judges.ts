import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { bytesIn } from '../words/bytes-in.ts';
import type { MeasuredPages } from './measured-pages.ts';
import { budgets, type PageKind } from './page-budgets.ts';
import { atMostPartly, counted, type Judge, type Judges, type Verdict } from './verdict.ts';

/** What only the built pages tell; before they are built, nothing is known. */
const onPages =
  (judge: (pages: MeasuredPages) => Verdict): Judge =>
  ({ pages }) =>
    pages ? judge(pages) : { result: 'not-assessed' };

/** Bytes as they are told: in whole kilobytes, and none too few. */
const kilobytes = (bytes: number): Words => wordsFrom((locale) => bytesIn(Math.ceil(bytes / 1000) * 1000, locale));

const weighed = (kind: PageKind): Judge =>
  onPages(({ kinds }) => {
    const weight = kinds[kind];
    if (!weight) return { result: 'not-applicable' };
    const budget = budgets[kind];
    const verdict = counted(weight.within, weight.pages, 'grades.weight', {
      kilobytes: kilobytes(weight.bytes),
      mostKilobytes: budget.kilobytes,
      requests: weight.requests,
      mostRequests: budget.requests,
      scripts: kilobytes(weight.scriptBytes),
      mostScripts: budget.scripts,
    });
    return weight.asking > 0 ? atMostPartly(verdict, wordsOf('grades.asks-later')) : verdict;
  });

/** What pages load once they are asked, as only a browser can weigh it. */
const asked: readonly PageKind[] = ['results', 'begun-form'];

const kinds = (Object.keys(budgets) as PageKind[]).filter((kind) => !asked.includes(kind));

/** The budgets of the register itself. */
export const weightJudges: Judges = Object.fromEntries(kinds.map((kind) => [kind, weighed(kind)]));

/** Criteria on sound and video concern nobody as long as there is none. */
const onMedia: Judge = onPages(({ withMedia }) => ({ result: withMedia === 0 ? 'not-applicable' : 'not-assessed' }));

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/) that can be judged on the files of the pages. */
export const accessibilityJudges: Judges = {
  '1-2-1': onMedia,
  '1-2-2': onMedia,
  '1-2-3': onMedia,
  '1-2-4': onMedia,
  '1-2-5': onMedia,
  '1-4-2': onMedia,
  '2-4-2': onPages(({ pages, withTitle }) => atMostPartly(counted(withTitle, pages, 'grades.pages'))),
  '3-1-1': onPages(({ pages, withLanguage }) => counted(withLanguage, pages, 'grades.pages')),
};
