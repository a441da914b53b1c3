import { wordsFrom } from '../../i18n/locales.ts';
import { localName } from '../gazetteer.ts';
import { escapedKey } from '../json-pointer.ts';
import type { SpaceRecord } from '../records.ts';
import { enumerationIn, languageIn } from '../words/values-in.ts';
import { inEach } from './finding.ts';
import { languagesOfStreet, streetLanguagesOf } from './street-languages.ts';

interface Site {
  readonly pointer: string;
  readonly street?: string;
  readonly municipality?: string;
}

const sitesOf = ({ address, formerSites = {} }: SpaceRecord): readonly Site[] => [
  { ...address, pointer: '/address' },
  ...Object.entries(formerSites).map(([key, site]) => ({ ...site, pointer: `/formerSites/${escapedKey(key)}` })),
];

/** A street is named in a language in which its municipality does not name streets; Brussels does in two. */
export const streetLanguage = inEach((record, { gazetteer }) =>
  sitesOf(record).flatMap(({ pointer, street = '', municipality: nis = '' }) => {
    const municipality = gazetteer.municipalities.get(nis);
    const found = languagesOfStreet(street);
    if (!municipality || found.length === 0) return [];
    const own = streetLanguagesOf(municipality);
    if (found.some((language) => own.includes(language))) return [];
    const languages = wordsFrom((locale) =>
      enumerationIn(
        own.map((language) => languageIn(language, locale)),
        locale,
      ),
    );
    const args = { found: street, name: localName(municipality), languages };
    return [{ code: 'street-language', pointer: `${pointer}/street`, args } as const];
  }),
);
