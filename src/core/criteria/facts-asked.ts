import { fieldNamed, type FieldType } from '../fields.ts';
import { escapedKey } from '../json-pointer.ts';
import { valueAt } from '../leaves.ts';
import type { SpaceRecord } from '../records.ts';
import { any, reaches, type Answer, type Count } from './answer.ts';
import type { Judge } from './judgement.ts';

/** A renamed key, or a flag that has become a count, fails as soon as the criteria are loaded. */
function pointerTo(type: FieldType, pointer: string): string {
  const field = fieldNamed(pointer);
  if (field.type !== type)
    throw new Error(`The schema has a ${field.type} at ${pointer}, where a criterion asks for a ${type}.`);
  return pointer;
}

/** Yes for true, no for false, unknown for anything else. */
export function answerOf(stated: unknown): Answer {
  if (stated === true) return 'yes';
  return stated === false ? 'no' : 'unknown';
}

/** Whether a flag is stated true or false, e.g. `/community/host`; unknown where it is missing. */
export function flag(pointer: string): Judge {
  const at = pointerTo('flag', pointer);
  return (record) => ({ answer: answerOf(valueAt(record, at)), because: [at] });
}

/** Whether a count reaches a threshold, e.g. `/capacity/desks`, 20; unknown where it is missing or a range across it. */
export function atLeast(pointer: string, threshold: number): Judge {
  const at = pointerTo('count', pointer);
  return (record) => ({ answer: reaches(valueAt(record, at) as Count | undefined, threshold), because: [at] });
}

export type Offer = NonNullable<SpaceRecord['offers']>[string];

/**
 * Whether some offer is of a kind. Never no: offers are those that a page happened to give.
 * @param isSuch unknown for an offer that says too little, which is then named as what would settle it
 */
export function offered(isSuch: (offer: Offer) => Answer): Judge {
  return (record) => {
    const told = Object.entries(record.offers ?? {}).map(([key, offer]) => ({
      at: `/offers/${escapedKey(key)}`,
      answer: isSuch(offer),
    }));
    const answer = any(told.map((one) => one.answer));
    if (answer === 'no') return { answer: 'unknown', because: ['/offers'] };
    return { answer, because: told.filter((one) => one.answer === answer).map(({ at }) => at) };
  };
}
