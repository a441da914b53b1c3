import type { Words } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import type { Grade, GradedRubric } from './grade.ts';
import { ratings } from './mqa.ts';
import { results, type Result } from './verdict.ts';

/** How a rubric is met as a whole. */
export interface GradeTally {
  readonly items: number;
  /** Items by their result. */
  readonly counts: Readonly<Record<Result, number>>;
  /** Points reached and to be had, where the rubric gives any. */
  readonly points?: { readonly reached: number; readonly all: number; readonly rating: MessageKey };
}

const sumOf = (grades: readonly Grade[], pointsOf: (grade: Grade) => number | undefined): number =>
  grades.reduce((sum, grade) => sum + (pointsOf(grade) ?? 0), 0);

function pointsOf(grades: readonly Grade[]): Pick<GradeTally, 'points'> {
  const all = sumOf(grades, ({ item }) => item.points);
  if (all === 0) return {};
  const reached = sumOf(grades, ({ points }) => points);
  const rating = ratings.find(({ least }) => reached >= least)?.key ?? 'mqa.bad';
  return { points: { reached, all, rating } };
}

/** The items of a rubric, counted by result, and its points. */
export function tallyOf({ grades }: Pick<GradedRubric, 'grades'>): GradeTally {
  const count = (result: Result): number => grades.filter((grade) => grade.result === result).length;
  const counts = Object.fromEntries(results.map((result) => [result, count(result)])) as Record<Result, number>;
  return { items: grades.length, counts, ...pointsOf(grades) };
}

/** Items of a rubric that are not met, or only in part, for one reason. */
export interface Unmet {
  readonly result: 'not-met' | 'partly';
  readonly reason: Words;
  readonly grades: readonly Grade[];
}

/** What is not met, then what is met only in part: items that have one reason together, in the order of their rubric. */
export const unmetIn = ({ grades }: Pick<GradedRubric, 'grades'>): readonly Unmet[] =>
  (['not-met', 'partly'] as const).flatMap((result) => {
    const found = grades.flatMap((grade) => (grade.result === result && grade.reason ? [grade] : []));
    const together = Map.groupBy(found, ({ reason }) => JSON.stringify(reason));
    return [...together.values()].flatMap((same) => {
      const reason = same[0]?.reason;
      return reason ? [{ result, reason, grades: same }] : [];
    });
  });
