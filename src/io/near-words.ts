import type { NearMunicipality } from '../core/gazetteer-search.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';

/** What is said where no municipality has a name, and which may be meant, e.g. `Namur (92094)`. */
export function nearWords(found: string, candidates: readonly NearMunicipality[], locale: Locale): string {
  const t = translatorOf(locale);
  const meant = candidates.map(({ nis, name }) => `${name} (${nis})`).join(', ');
  return meant === '' ? t('new.no-municipality', { found }) : t('new.no-municipality-near', { found, meant });
}
