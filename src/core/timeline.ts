import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import type { Catalogue, TimelineEvent } from './catalogue.ts';
import { periodOf } from './dates.ts';
import type { LinkedText } from './linked-texts.ts';
import { dateIn } from './words/dates-in.ts';

/** The events of one year, in the order of time. */
export interface TimelineYear {
  readonly year: string;
  readonly events: readonly TimelineEvent[];
}

/** The timeline year by year, each event in the year in which it begins; years of which nothing is told are left out. */
export const timelineOf = (events: readonly TimelineEvent[]): readonly TimelineYear[] =>
  [...Map.groupBy(events, ({ record }) => periodOf(record.on).start.slice(0, 4))].map(([year, found]) => ({
    year,
    events: found,
  }));

/** Whether the year in the margin is all that is known of the date. */
export const isDatedByYear = ({ record: { on } }: TimelineEvent): boolean => /^\d{4}$/.test(on);

/** The records that an event names, each with its page: spaces, networks, then parliamentary questions by their day. */
export function eventLinks({ record }: TimelineEvent, catalogue: Catalogue, locale: Locale): readonly LinkedText[] {
  const { spaces = [], networks = [], questions = [] } = record;
  const asked = catalogue.questions.filter(({ id }) => questions.includes(id));
  return [
    ...spaces.map((id) => ({
      text: catalogue.space.get(id)?.record.name ?? id,
      page: { section: 'spaces', id } as const,
    })),
    ...networks.map((id) => ({
      text: catalogue.network.get(id)?.record.name[locale] ?? id,
      page: { section: 'networks', id } as const,
    })),
    ...asked.map(({ id, record: { askedOn } }) => ({
      text: translatorOf(locale)('timeline.question', { date: dateIn(askedOn, locale) }),
      page: { section: 'questions', id } as const,
    })),
  ];
}
