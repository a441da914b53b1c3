import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { brusselsNis } from '../atlas-inset.ts';
import type { Region } from '../gazetteer.ts';

/** A Region's name where there is little room: `Bruxelles` for the Brussels-Capital Region, the others as they are. */
export const shortRegionIn = ({ nis, names }: Region, locale: Locale): string =>
  nis === brusselsNis ? translatorOf(locale)('region.brussels') : names[locale];
