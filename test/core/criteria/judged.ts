import { criterionOf, type CriterionId } from '../../../src/core/criteria/criteria.ts';
import type { Judge, Judgement } from '../../../src/core/criteria/judgement.ts';
import { aSpaceInCatalogue, type Given } from '../../a-space.ts';

/** What a judge says of a small record with the facts given, e.g. `judgedBy(flag('/community/host'), {})`. */
export function judgedBy(judge: Judge, given: Given): Judgement {
  const { record, place } = aSpaceInCatalogue(given);
  return judge(record, place);
}

/** What a criterion says of such a record. */
export function judged(id: CriterionId, given: Given): Judgement {
  const criterion = criterionOf(id);
  if (!criterion) throw new Error(`There is no criterion ${id}.`);
  return judgedBy(criterion.judge, given);
}
