import type { DayTexts } from '../../core/as-of/day-texts.ts';
import type { OnDay } from '../../core/as-of/on-day.ts';
import type { PublishedEvidence } from '../../core/as-of/published.ts';
import { dateBy } from '../../core/words/date-by.ts';
import { filled } from '../../i18n/sentence.ts';
import type { Locale } from '../../i18n/locales.ts';

/** What is said of a space on a day, and the number of the evidence that says it. */
export interface Told {
  readonly text: string;
  readonly number?: number;
}

/** A date in the sentences of a kind that the page has handed over. */
export const dateIn = (date: string, sentences: DayTexts['days'], locale: Locale): string =>
  dateBy((sentence, ends) => filled(sentences[sentence], ends, locale), date, locale);

function sentenceFor({ state }: OnDay, { by }: PublishedEvidence, texts: DayTexts): string {
  if (state === 'unknown') return by === 'closed' ? texts.maybe.closed : texts.maybe.opened;
  return by === 'seen' ? texts.seen[state] : texts[by];
}

function undatedOf({ space: { undated } }: OnDay, texts: DayTexts): Told {
  if (!undated || undated.state === 'unknown') return { text: texts.nothing };
  const [number] = undated.numbers;
  return { text: `${texts.nothing}. ${texts.undated[undated.state]}`, ...(number !== undefined && { number }) };
}

/** The newest evidence of a state by then, in words; of a space without any, what an undated page shows. */
export function toldOf(found: OnDay, texts: DayTexts, locale: Locale): Told {
  const { evidence } = found;
  if (!evidence) return undatedOf(found, texts);
  const when = dateIn(evidence.date, texts.dates, locale);
  const text = filled(sentenceFor(found, evidence, texts), { when }, locale);
  const [number] = evidence.numbers;
  return {
    text: evidence.contradicted ? `${text} (${texts.contradicted})` : text,
    ...(number !== undefined && { number }),
  };
}
