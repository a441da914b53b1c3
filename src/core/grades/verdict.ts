import type { Words } from '../../i18n/locales.ts';
import { wordsOf, type Holes } from '../../i18n/translate.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { isReserved } from '../web-address.ts';
import type { GradeGround } from './ground.ts';

/** How an item of a rubric is met, the best first; what nobody looked at is not assessed, which is neither met nor not. */
export const results = ['met', 'partly', 'not-met', 'not-assessed', 'not-applicable'] as const;
export type Result = (typeof results)[number];

/** What is found of one item. */
export interface Verdict {
  readonly result: Result;
  /** The part of its points that it brings, from 0 to 1; all when it is met and none otherwise, unless given. */
  readonly share?: number;
  readonly measured?: Words;
  /** Why it is not met, where the judge knows better than the rubric's file, which has one reason for each result. */
  readonly reason?: Words;
}

/** Judges one item on what the build has made. */
export type Judge = (ground: GradeGround) => Verdict;

/** The judges of one rubric, by the keys of its items. */
export type Judges = Readonly<Record<string, Judge>>;

/** The part of a whole that meets an item: all of it, some or none. An empty whole meets nothing. The whole chooses the plural. */
export function counted(part: number, whole: number, key: MessageKey, holes: Holes = {}): Verdict {
  const share = whole === 0 ? 0 : part / whole;
  const result = share === 1 ? 'met' : share > 0 ? 'partly' : 'not-met';
  return { result, share, measured: wordsOf(key, { part, whole, count: whole, ...holes }) };
}

/** The same of the members of a list. */
export const countedIn = <Item>(items: readonly Item[], isMet: (item: Item) => boolean, key: MessageKey): Verdict =>
  counted(items.filter(isMet).length, items.length, key);

/** Met or not, as a whole. */
export const either = (isMet: boolean): Verdict => ({ result: isMet ? 'met' : 'not-met' });

/** What is met in itself, and no more than partly while something outside it is wanting: which, the reason may say. */
export const atMostPartly = (verdict: Verdict, reason?: Words): Verdict =>
  verdict.result === 'met' ? { ...verdict, result: 'partly', ...(reason && { reason }) } : verdict;

/** What somebody else would have to do: under a reserved name nobody can, elsewhere nobody has looked. */
export const askedAbroad = (address: string): Verdict => ({ result: isReserved(address) ? 'not-met' : 'not-assessed' });
