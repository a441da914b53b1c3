import type { Place } from '../place.ts';
import type { SpaceRecord } from '../records.ts';
import { agreed, all, any, not as opposite, type Answer } from './answer.ts';

export interface Judgement {
  readonly answer: Answer;
  /**
   * JSON Pointers into the record. Of a yes or a no: the facts that it rests on.
   * Of an unknown: what would settle it, be it missing, a range too wide, or facts that contradict each other.
   */
  readonly because: readonly string[];
}

/** A question to a record, e.g. a criterion, a part of one, or a formula of several. */
export type Judge = (record: SpaceRecord, place: Place) => Judgement;

type Logic = (given: readonly Answer[]) => Answer;

const pointersOf = (parts: readonly Judgement[]): readonly string[] => [
  ...new Set(parts.flatMap(({ because }) => because)),
];

/** Only the parts that answer like the whole explain it. */
function combined(logic: Logic, judges: readonly Judge[]): Judge {
  return (record, place) => {
    const parts = judges.map((judge) => judge(record, place));
    const answer = logic(parts.map((part) => part.answer));
    return { answer, because: pointersOf(parts.filter((part) => part.answer === answer)) };
  };
}

/** Yes if one is yes, no if all are no, else unknown. */
export const anyOf = (...judges: readonly Judge[]): Judge => combined(any, judges);

/** No if one is no, yes if all are yes, else unknown. */
export const allOf = (...judges: readonly Judge[]): Judge => combined(all, judges);

/** No for yes, yes for no, resting on the same facts. */
export const not =
  (judge: Judge): Judge =>
  (record, place) => {
    const { answer, because } = judge(record, place);
    return { answer: opposite(answer), because };
  };

/**
 * Several ways to know one thing, each of which suffices: a stated no and facts that say yes
 * contradict each other, and leave it unknown because of both.
 */
export const sameFrom =
  (...judges: readonly Judge[]): Judge =>
  (record, place) => {
    const parts = judges.map((judge) => judge(record, place));
    const decided = parts.filter(({ answer }) => answer !== 'unknown');
    return {
      answer: agreed(decided.map(({ answer }) => answer)),
      because: pointersOf(decided.length > 0 ? decided : parts),
    };
  };

/** The first that knows; the others are asked only where it is silent. */
export function firstOf(...judges: readonly Judge[]): Judge {
  return (record, place) => {
    const parts = judges.map((judge) => judge(record, place));
    const known = parts.find(({ answer }) => answer !== 'unknown');
    return known ?? { answer: 'unknown', because: pointersOf(parts) };
  };
}

/** A sign that can say yes, but whose absence proves nothing: its no is an unknown that no fact here would settle. */
export const onlyYes =
  (judge: Judge): Judge =>
  (record, place) => {
    const judgement = judge(record, place);
    return judgement.answer === 'no' ? { answer: 'unknown', because: [] } : judgement;
  };
