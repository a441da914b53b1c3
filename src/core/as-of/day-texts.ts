import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { states } from '../state.ts';
import { openDatesIn } from '../words/dates-in.ts';
import { shortRegionIn } from '../words/region-in.ts';

/** The words of the page of one day, which its script receives from the page; their holes are its to fill. */
export function dayTextsOf({ gazetteer }: Pick<Catalogue, 'gazetteer'>, first: string, last: string, locale: Locale) {
  const t = translatorOf(locale);
  const counts = Object.fromEntries(states.map((state) => [state, `{${state}}`]));
  const when = { when: '{when}' };
  return {
    told: t('as-of.told', { day: '{day}', all: '{all}', ...counts }),
    loading: t('as-of.loading'),
    failed: t('as-of.failed'),
    malformed: t('as-of.malformed'),
    late: t('as-of.too-late', { last }),
    early: t('as-of.too-early', { first }),
    more: { one: t('as-of.more', { count: 1 }), other: t('as-of.more', { count: '{count}' }) },
    seen: {
      open: t('status.open.seen', when),
      planned: t('status.planned.seen', when),
      closed: t('status.closed.seen', when),
    },
    opened: t('status.open.opened', when),
    closed: t('status.closed.closed', when),
    maybe: { opened: t('as-of.maybe.opened', when), closed: t('as-of.maybe.closed', when) },
    contradicted: t('as-of.contradicted'),
    nothing: t('as-of.nothing'),
    undated: {
      open: t('status.open.undated'),
      planned: t('status.planned.undated'),
      closed: t('status.closed.undated'),
    },
    days: openDatesIn('bare', locale),
    dates: openDatesIn('when', locale),
    regions: Object.fromEntries(
      [...gazetteer.regions.values()].map((region) => [region.nis, shortRegionIn(region, locale)]),
    ),
    nowhere: t('as-of.nowhere'),
  };
}

export type DayTexts = ReturnType<typeof dayTextsOf>;
