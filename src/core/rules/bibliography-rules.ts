import { escapedKey } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import type { BibliographyRecord } from '../records.ts';
import { notInCalendar } from './dates-agree.ts';
import { nothingPrivateIn } from './nobody-private.ts';

type BibliographyRule = (record: BibliographyRecord, cited: ReadonlySet<string>) => readonly Problem[];

/** One page has one key, so that a chapter gives it one number. */
const eachPageOnce: BibliographyRule = (record) => {
  const urls = Object.entries(record).filter(([, { url }]) => url);
  return urls
    .filter(([, { url }], index) => urls.slice(0, index).some(([, other]) => other.url === url))
    .map(([key]) => ({ code: 'repeated', pointer: `/${escapedKey(key)}/url`, args: {} }));
};

/** Every page is cited somewhere: what no chapter needs is no source of the guide. */
const eachPageCited: BibliographyRule = (record, cited) =>
  Object.keys(record)
    .filter((key) => !cited.has(key))
    .map((key) => ({ code: 'source-unused', pointer: `/${escapedKey(key)}`, args: { key }, atKey: true }));

/** The rules that the bibliography must pass besides its schema. */
export const bibliographyRules: readonly BibliographyRule[] = [
  eachPageOnce,
  eachPageCited,
  (record) => notInCalendar('bibliography', record),
  nothingPrivateIn,
];
