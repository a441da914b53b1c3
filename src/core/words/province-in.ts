import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Province } from '../gazetteer.ts';

/** French joins a name as it begins: `Province d’Anvers`, `Province du Brabant wallon`, as the provinces write themselves. */
const joints: readonly (readonly [begins: RegExp, key: MessageKey])[] = [
  [/^[AEIOUÉ]/, 'place.province-vowel'],
  [/^Brabant/, 'place.province-brabant'],
];

/** A province with the word that tells it from its town, e.g. `Province de Liège`. */
export function provinceIn({ names }: Pick<Province, 'names'>, locale: Locale): string {
  const [, key = 'place.province' as const] = joints.find(([begins]) => begins.test(names.fr)) ?? [];
  return translatorOf(locale)(key, { name: names[locale] });
}
