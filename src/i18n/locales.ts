/** Every language of the site, in the order of the language switch. */
export const locales = ['fr', 'en'] as const;
export type Locale = (typeof locales)[number];

/** The language of `title` and `description` in the schemas; the others stand in `x-<locale>`. */
export const sourceLocale = 'en';

/** The languages that the schemas are translated into. */
export const translatedLocales: readonly Locale[] = locales.filter((locale) => locale !== sourceLocale);

interface LocaleFacts {
  /** BCP 47 tag that numbers and dates are written in, e.g. `fr-BE`. */
  readonly tag: string;
  /** Open Graph form, e.g. `fr_BE`. */
  readonly openGraph: string;
  /** The language's name in itself. */
  readonly name: string;
}

export const localeFacts: Readonly<Record<Locale, LocaleFacts>> = {
  fr: { tag: 'fr-BE', openGraph: 'fr_BE', name: 'Français' },
  en: { tag: 'en-GB', openGraph: 'en_GB', name: 'English' },
};

/** Whether a text, e.g. from an address or an option, names a language of the site. */
export const isLocale = (text: string): text is Locale => locales.some((locale) => locale === text);

/** One value for each language. */
export type Words = Readonly<Record<Locale, string>>;

/** One value for each language, from a function of the language. */
export const wordsFrom = <Value>(word: (locale: Locale) => Value): Readonly<Record<Locale, Value>> =>
  Object.fromEntries(locales.map((locale) => [locale, word(locale)])) as Record<Locale, Value>;
