import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { DefinitionRecord } from '../records.ts';
import { dateIn } from './dates-in.ts';

/** Who gave a definition, and when, e.g. `Betacowork, 28 avril 2014.` */
export function givenBy({ by, on }: Pick<DefinitionRecord, 'by' | 'on'>, locale: Locale): string {
  const t = translatorOf(locale);
  return on === undefined ? t('definition.by', { by }) : t('definition.by-when', { by, date: dateIn(on, locale) });
}
