import { wordsFrom } from '../../i18n/locales.ts';
import { periodOf } from '../dates.ts';
import { describedIn, type Described } from '../described.ts';
import { evidenceOf, type Evidence } from '../evidence.ts';
import { covers } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';
import { dateIn } from '../words/dates-in.ts';
import { inEach } from './finding.ts';
import { evidencePointer } from './evidence-pointer.ts';

/** Days by which a page may be older than what it tells: an event of next week is told as certain; `~` may err by a year. */
const slack = { exact: 31, approximate: 366 };

const daysBetween = (earlier: string, later: string): number => (Date.parse(later) - Date.parse(earlier)) / 86_400_000;

interface Fact extends Described {
  readonly value: string;
}

/** What happened when, evidence itself and announced openings apart. */
const datedFacts = (record: SpaceRecord): readonly Fact[] =>
  describedIn('space', record).filter(
    (fact): fact is Fact =>
      fact.shape === 'date' &&
      typeof fact.value === 'string' &&
      fact.pointer !== '/expected' &&
      !/^\/(sources|checks)\//.test(fact.pointer),
  );

function isTooOldFor({ value }: Fact, date: string): boolean {
  const { start, isApproximate } = periodOf(value);
  return daysBetween(periodOf(date).end, start) > (isApproximate ? slack.approximate : slack.exact);
}

const supportsOne = ({ supports }: Evidence, { pointer }: Fact): boolean =>
  supports.some((named) => covers(named, pointer));

/** Evidence is older than what it supports, and does not say that it was planned. */
export const sourceOlderThanFact = inEach((record) =>
  evidenceOf(record).flatMap((evidence) => {
    const { date, shows } = evidence;
    if (date === undefined || shows === 'planned') return [];
    return datedFacts(record)
      .filter((fact) => supportsOne(evidence, fact) && isTooOldFor(fact, date))
      .map(({ pointer: fact, value }) => ({
        code: 'source-older-than-fact' as const,
        pointer: evidencePointer(record, evidence),
        args: {
          date: wordsFrom((locale) => dateIn(date, locale)),
          fact,
          value: wordsFrom((locale) => dateIn(value, locale)),
        },
      }));
  }),
);
