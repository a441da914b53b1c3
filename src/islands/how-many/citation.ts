import { rangeOf, type Counts } from '../../core/definitions/counts.ts';
import { queryOf, type MachineState } from '../../core/definitions/machine-state.ts';
import type { MachineTexts } from '../../core/definitions/machine-texts.ts';
import type { Locale } from '../../i18n/locales.ts';
import { filled } from './sentences.ts';

interface Cited {
  readonly state: MachineState;
  readonly counts: Counts;
  /** Of the definition, or of the reader's criteria. */
  readonly definition: string;
  readonly texts: MachineTexts;
  readonly language: string;
}

/** A count in one sentence: under which definition, of which release. */
export function citationOf({ state, counts, definition, texts, language }: Cited): string {
  const [least, most] = rangeOf(counts);
  const places = texts.cited[state.population];
  return filled(texts.citation, { definition, least, most, ...counts, places }, language);
}

/** Where it can be counted again: the page's canonical address with the choice. */
export function addressOf(state: MachineState, locale: Locale): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  return `${canonical}?${queryOf(state, locale)}`;
}
