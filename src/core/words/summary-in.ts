import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import { fieldNamed, labelOfChoice } from '../fields.ts';
import { localName } from '../gazetteer.ts';
import { enumerationIn, upperFirst } from './values-in.ts';

/** One sentence that says what a place is and where, made from its facts, for a space without prose. */
export function summaryIn({ record, place }: Space, locale: Locale): string {
  const t = translatorOf(locale);
  const kinds = record.kinds.map((kind) => labelOfChoice(fieldNamed('/kinds'), kind, locale));
  const what = upperFirst(enumerationIn(kinds, locale));
  const { municipality, province, region } = place;
  if (!region) return t('summary.nowhere', { what });
  if (!municipality) return t('summary.region', { what, region: region.names[locale] });
  const town = localName(municipality);
  if (!province) return t('summary.brussels', { what, town });
  return t('summary.province', { what, town, province: province.names[locale] });
}
