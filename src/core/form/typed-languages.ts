import { displayNames } from '../../i18n/formats.ts';
import { locales } from '../../i18n/locales.ts';
import { asciiSlug } from '../slug.ts';
import { linesOf } from './answers.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

let codes: ReadonlyMap<string, string> | undefined;

/** The names of all languages that have a code of two letters, in every language of the site and in themselves. */
function codesByName(): ReadonlyMap<string, string> {
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  codes ??= new Map(
    all.flatMap((code) =>
      [...locales, code].flatMap((locale): readonly (readonly [string, string])[] => {
        const name = displayNames(locale, { type: 'language', fallback: 'none' }).of(code);
        return name && asciiSlug(name) ? [[asciiSlug(name), code]] : [];
      }),
    ),
  );
  return codes;
}

/** Languages as people name them, one a line, by their codes: `français`, `Nederlands` give `fr`, `nl`; codes stay. */
export const typedLanguages = (text: string): readonly string[] =>
  linesOf(text).map((line) => (/^[a-z]{2}$/.test(line) ? line : (codesByName().get(asciiSlug(line)) ?? line)));
