import type { CriterionId } from '../../core/criteria/criteria.ts';
import { factOf } from '../../core/form/target.ts';
import { mailtoOf, messageFrom, type BilingualWords, type Message } from '../../core/trades/message.ts';
import { filledAddress } from '../how-many/sentences.ts';

/** A place that the page offers to write to. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What is not known of it, in the trade's order. */
  readonly unknown: readonly CriterionId[];
}

/** What the page hands over of a trade. */
export interface Handed {
  readonly words: BilingualWords;
  /** Every need of the trade, with the place of a record that states it. */
  readonly pointers: Readonly<Partial<Record<CriterionId, string>>>;
  /** Address of a new correction, with holes. */
  readonly correction: string;
  /** Address where anything is contributed, for no place in particular. */
  readonly contribute: string;
  /** Address of a place's page, with a hole. */
  readonly record: string;
}

/** What the page shows for the place chosen, or for any. */
export interface Letter extends Message {
  readonly mailto: string;
  /** Where the answer is told. */
  readonly reply: string;
  /** The page of the place; missing for any place. */
  readonly record?: string;
  /** Whether a place is chosen of which no mailbox is published. */
  readonly lacksEmail: boolean;
}

/** The message to any place: it asks for every need. */
function toAny({ words, pointers, contribute }: Handed): Letter {
  const message = messageFrom(words, { unknown: Object.keys(pointers) as readonly CriterionId[] });
  return { ...message, mailto: mailtoOf(message), reply: contribute, lacksEmail: false };
}

/** The message to a place: it asks for exactly what is unknown of it. */
export function letterTo(place: Place | undefined, handed: Handed): Letter {
  if (!place) return toAny(handed);
  const { id, name, unknown, email } = place;
  const message = messageFrom(handed.words, { unknown, name });
  const pointer = factOf(unknown.flatMap((criterion) => handed.pointers[criterion] ?? []));
  return {
    ...message,
    mailto: mailtoOf(message, email),
    reply: filledAddress(handed.correction, { id, pointer }),
    record: filledAddress(handed.record, { id }),
    lacksEmail: email === '',
  };
}
