import type { Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import type { Rubric } from '../catalogue.ts';
import type { RubricRecord } from '../records.ts';
import type { GradeGround } from './ground.ts';
import { judges } from './judges.ts';
import type { Result, Verdict } from './verdict.ts';

type Item = RubricRecord['items'][string];

/** One item of a rubric with what was found of it. */
export interface Grade {
  readonly id: string;
  readonly item: Item;
  readonly result: Result;
  /** Points that it brings, where the rubric gives any. */
  readonly points?: number;
  /** What was measured, in words; missing where somebody found it. */
  readonly measured?: Words;
  /** Why it is not met. */
  readonly reason?: Words;
}

/** A rubric with the grades of all its items, in its order. */
export interface GradedRubric {
  readonly id: string;
  readonly record: RubricRecord;
  readonly grades: readonly Grade[];
}

/** @throws where nothing computes an item and nobody has declared it */
function verdictOn(rubric: string, id: string, ground: GradeGround): Verdict {
  const judge = judges[rubric]?.[id];
  if (!judge) throw new Error(`Nothing computes ${rubric}/${id}: write its judge, or what was declared in its file.`);
  return judge(ground);
}

/** The reason that the rubric's file gives for a result; where it gives none, what was counted says it. */
const reasonOf = (item: Item, { reasons }: RubricRecord, result: Exclude<Result, 'met'>): Words =>
  item.reasons?.[result] ?? reasons?.[result] ?? wordsOf(`grades.why.${result}`);

function gradeOf(id: string, item: Item, { id: rubric, record }: Rubric, ground: GradeGround): Grade {
  const { result, share, measured, reason }: Verdict = item.declared ?? verdictOn(rubric, id, ground);
  return {
    id,
    item,
    result,
    ...(item.points !== undefined && { points: Math.floor(item.points * (share ?? Number(result === 'met'))) }),
    ...(measured && { measured }),
    ...(result !== 'met' && { reason: reason ?? reasonOf(item, record, result) }),
  };
}

/**
 * Every item of every rubric with its result: what the page, `quality.json` and `quality.ttl` say alike.
 * @throws where an item is neither computed nor declared
 */
export const gradesOf = (rubrics: readonly Rubric[], ground: GradeGround): readonly GradedRubric[] =>
  rubrics.map((rubric) => ({
    ...rubric,
    grades: Object.entries(rubric.record.items).map(([id, item]) => gradeOf(id, item, rubric, ground)),
  }));
