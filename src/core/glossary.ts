import type { Locale } from '../i18n/locales.ts';
import { localeFacts } from '../i18n/locales.ts';
import type { Catalogue, Term } from './catalogue.ts';

/** The languages in which a term is named, the site's own and Dutch. */
export type TermLanguage = keyof Term['record']['term'];

export interface NamedIn {
  readonly language: TermLanguage;
  /** The term, then the other words for it. */
  readonly names: readonly string[];
}

/** A term as a reader of one language looks it up. */
export interface Headword {
  readonly id: string;
  readonly name: string;
  /** Other words for it in the reader's language. */
  readonly also: readonly string[];
  readonly definition: string;
  /** What it is called in the other languages. */
  readonly elsewhere: readonly NamedIn[];
  readonly see: readonly Pick<Headword, 'id' | 'name'>[];
}

function namesElsewhere({ record }: Term, locale: Locale): readonly NamedIn[] {
  const languages = Object.keys(record.term) as TermLanguage[];
  return languages
    .filter((language) => language !== locale)
    .map((language) => ({ language, names: [record.term[language], ...(record.also?.[language] ?? [])] }));
}

/** The glossary as a reader of one language meets it: in the alphabet's order, accents and case aside. */
export function headwordsIn({ terms }: Catalogue, locale: Locale): readonly Headword[] {
  const { compare } = new Intl.Collator(localeFacts[locale].tag, { sensitivity: 'base', ignorePunctuation: true });
  const names = new Map(terms.map(({ id, record }) => [id, record.term[locale]]));
  const seen = ({ record }: Term): readonly string[] => record.see ?? [];
  return terms
    .map((term) => ({
      id: term.id,
      name: term.record.term[locale],
      also: term.record.also?.[locale] ?? [],
      definition: term.record.definition[locale],
      elsewhere: namesElsewhere(term, locale),
      see: seen(term).map((id) => ({ id, name: names.get(id) ?? id })),
    }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** The first letter of a name as an index writes it: `É` is looked up under `E`. */
const letterOf = ({ name }: Headword): string => name.normalize('NFD').charAt(0).toUpperCase();

/** Each letter with which a headword begins, and the first of its headwords, in their order. */
export const lettersOf = (
  headwords: readonly Headword[],
): readonly { readonly letter: string; readonly first: Headword }[] =>
  [...Map.groupBy(headwords, letterOf)].flatMap(([letter, [first]]) => (first ? [{ letter, first }] : []));
