import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import { fieldNamed, labelOfChoice } from '../fields.ts';
import { localName } from '../gazetteer.ts';
import type { SpaceRecord } from '../records.ts';
import { enumerationIn, upperFirst } from './values-in.ts';

/** What a place is, e.g. `Espace de coworking et centre d’affaires`. */
export function kindsIn({ kinds }: Pick<SpaceRecord, 'kinds'>, locale: Locale): string {
  const words = kinds.map((kind) => labelOfChoice(fieldNamed('/kinds'), kind, locale));
  return upperFirst(enumerationIn(words, locale));
}

/** One sentence that says what a place is and where, made from its facts, for a space without prose. */
export function summaryIn({ record, place }: Space, locale: Locale): string {
  const t = translatorOf(locale);
  const what = kindsIn(record, locale);
  const { municipality, province, region } = place;
  if (!region) return t('summary.nowhere', { what });
  if (!municipality) return t('summary.region', { what, region: region.names[locale] });
  const town = localName(municipality);
  if (!province) return t('summary.brussels', { what, town });
  return t('summary.province', { what, town, province: province.names[locale] });
}
