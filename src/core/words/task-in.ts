import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { brusselsNis } from '../atlas-inset.ts';
import type { FormTarget } from '../form/target.ts';
import { keysOf } from '../json-pointer.ts';
import type { OpenArea } from '../open-pages.ts';
import type { OpenTask } from '../open-tasks.ts';
import { dateIn } from './dates-in.ts';
import { offerText } from './offer-in.ts';
import { lowerFirst } from './values-in.ts';
import { provinceIn } from './province-in.ts';

/** What a price is asked for, e.g. `poste partagé, 5 jours`; '' of another task. */
function offerIn({ kind, space, pointer }: OpenTask, locale: Locale): string {
  const offer = kind === 'price' ? space.record.offers?.[keysOf(pointer).at(-1) ?? ''] : undefined;
  return offer ? lowerFirst(offerText(offer, locale).label) : '';
}

/** What a task asks and since when it waits, e.g. `prix : poste partagé (14 mai 2014)`. */
export function taskIn(task: OpenTask, locale: Locale): string {
  const t = translatorOf(locale);
  const what = t(`stale.task.${task.kind}`, { offer: offerIn(task, locale) });
  return task.since === undefined ? what : t('stale.since', { what, date: dateIn(task.since, locale) });
}

/** What the form asks for a task. A source is read again with the whole record in sight; every other task asks for one fact. */
export const taskTarget = ({ kind, space, pointer }: OpenTask): FormTarget => ({
  space: space.id,
  ...(kind !== 'source' && { fact: pointer }),
});

/** What the list of an area is called: its province, the Region of which no town is known, or nowhere. */
export function areaNameIn({ province, region }: Pick<OpenArea, 'province' | 'region'>, locale: Locale): string {
  const t = translatorOf(locale);
  if (province) return provinceIn(province, locale);
  if (!region) return t('tasks.unplaced');
  return region.nis === brusselsNis ? region.names[locale] : t('tasks.unplaced-in', { region: region.names[locale] });
}
