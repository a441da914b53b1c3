import type { Words } from '../../i18n/locales.ts';
import type { Outline } from './outline.ts';

/** A chapter of the guide, in every language. */
export interface Chapter {
  /** Name of its files without language and extension, e.g. `history`. */
  readonly id: string;
  /** Its number, from 1. */
  readonly order: number;
  /** Last segment of its address. */
  readonly slug: Words;
  readonly title: Words;
  readonly purpose: Words;
  readonly outline: Readonly<Record<keyof Words, Outline>>;
}

/** Words that a reader takes in during a minute, in either language: a plain average of silent reading. */
const wordsAMinute = 200;

/** Whole minutes that a text takes to read, one at least. */
export const readingMinutes = ({ words }: Outline): number => Math.max(1, Math.round(words / wordsAMinute));
