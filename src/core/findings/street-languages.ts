import type { Municipality, NationalLanguage } from '../gazetteer.ts';
import { asciiSlug } from '../slug.ts';

interface Mark {
  /** Of the street's name without accents and signs. */
  readonly form: RegExp;
  readonly languages: readonly NationalLanguage[];
}

/** How a street tells its language: French by its first word, Dutch and German by an ending. */
const marks: readonly Mark[] = [
  {
    form: /^(rue|avenue|boulevard|chaussee|place|quai|allee|chemin|impasse|route|clos|dreve|venelle|sentier|ruelle|esplanade|faubourg|voie|grand-(place|rue|route)|rond-point)(-|$)/,
    languages: ['fr'],
  },
  {
    form: /(straat|laan|steenweg|plein|plaats|kaai|dreef|dijk|gracht|singel|lei|baan|kade)(-|$)|^grote-markt$/,
    languages: ['nl'],
  },
  { form: /(strasse|platz|gasse)(-|$)/, languages: ['de'] },
  { form: /weg(-|$)/, languages: ['nl', 'de'] },
];

/** Languages that a street's name may be in, as far as its form tells; none where it tells nothing. */
export const languagesOfStreet = (street: string): readonly NationalLanguage[] =>
  marks.find(({ form }) => form.test(asciiSlug(street)))?.languages ?? [];

/**
 * Municipalities that owe their inhabitants a second language, so that their streets have names in both
 * (laws on the use of languages in administrative matters, coordinated on 18 July 1966, articles 7 and 8).
 */
const facilities: Readonly<Record<NationalLanguage, readonly string[]>> = {
  // Around Brussels; along the border of the two languages.
  fr: [
    ...['23098', '23099', '23100', '23101', '23102', '23103'],
    ...['23009', '33016', '34043', '45041', '73028', '73109'],
  ],
  // Comines-Warneton, Ellezelles, Enghien, Flobecq, Mouscron.
  nl: ['51017', '51019', '51067', '57096', '57097'],
  // Malmedy, Waimes.
  de: ['63049', '63080'],
};

/** Languages that the streets of a municipality are named in. */
export function streetLanguagesOf({ nis, languages }: Municipality): readonly NationalLanguage[] {
  const also = (['fr', 'nl', 'de'] as const).filter((language) => facilities[language].includes(nis));
  // Every German-speaking municipality has facilities for French.
  return [...languages, ...also, ...(languages.includes('de') ? (['fr'] as const) : [])];
}
