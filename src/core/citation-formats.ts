/** The formats of bibliographies, without the dictionaries: for scripts too. */
import { localeFacts, type Locale } from '../i18n/locales.ts';
import type { Holes } from '../i18n/sentence.ts';

/** What a citation names: the whole register, or a part of it that has an address of its own. */
export interface Citation {
  /** Key of the entry in a bibliography, e.g. `coworking-register-0.1.0`. */
  readonly key: string;
  readonly title: string;
  /** An organisation: the register names no person. */
  readonly author: string;
  readonly version: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly url: string;
  readonly locale: Locale;
}

/** Says the sentence that a citation in the style of the APA is. */
type SayApa = (key: 'citation.apa', holes: Holes) => string;

/** As the American Psychological Association (7th edition) writes a data set. */
export const apaOf = ({ author, title, version, date, url }: Citation, say: SayApa): string =>
  say('citation.apa', { author, title, version, year: date.slice(0, 4), url });

/** TeX's own signs, made harmless. */
const inTex = (text: string): string => text.replace(/[&%$#_{}]/g, String.raw`\$&`);

/** A BibTeX entry; `@misc`, which every style knows. Braces keep the capitals. */
export function bibtexOf({ key, title, author, version, date, url, locale }: Citation): string {
  const fields = [
    ['author', `{${inTex(author)}}`],
    ['title', `{${inTex(title)}}`],
    ['year', date.slice(0, 4)],
    ['month', String(Number(date.slice(5, 7)))],
    ['version', version],
    ['url', url],
    ['language', localeFacts[locale].tag],
  ];
  return [`@misc{${key},`, ...fields.map(([name, value]) => `  ${name} = {${value}},`), '}', ''].join('\n');
}

/** A RIS record, which Zotero, EndNote and Mendeley read; lines end as the format asks. */
export function risOf({ title, author, version, date, url, locale }: Citation): string {
  const lines = [
    ['TY', 'DATA'],
    ['TI', title],
    ['AU', author],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', version],
    ['UR', url],
    ['LA', locale],
    ['ER', ''],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('');
}

/** The same as CSL-JSON, which citation processors read. */
export function cslOf({ key, title, author, version, date, url, locale }: Citation): string {
  const entry = {
    id: key,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    version,
    issued: { 'date-parts': [date.split('-').map(Number)] },
    URL: url,
    language: localeFacts[locale].tag,
  };
  return `${JSON.stringify([entry], null, 2)}\n`;
}
