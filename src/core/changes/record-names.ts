import { wordsFrom, type Words } from '../../i18n/locales.ts';
import type { Page } from '../page.ts';
import { subpage } from '../page.ts';
import type { AnyRecord, Collection } from './records.ts';

/** Under which key a record says what it is called, whatever its kind. */
const nameKeys = ['name', 'title', 'term', 'text', 'publisher'] as const;

/** What a record is called, in each language; its identifier where it does not say. */
export function nameOfRecord(record: AnyRecord, id: string): Words {
  const [name] = nameKeys.flatMap((key) => (record[key] === undefined ? [] : [record[key]]));
  return wordsFrom((locale) => String((typeof name === 'object' ? Object(name)[locale] : name) ?? id));
}

const observatory: Page = { section: 'observatory' };

const pages: Readonly<Record<Collection, (id: string) => Page>> = {
  spaces: (id) => ({ section: 'spaces', id }),
  networks: (id) => ({ section: 'networks', id }),
  definitions: (id) => ({ section: 'definitions', id }),
  questions: (id) => ({ section: 'questions', id }),
  statistics: () => observatory,
  charts: () => observatory,
  trades: () => ({ section: 'clients' }),
  glossary: () => ({ section: 'glossary' }),
  events: () => subpage('timeline'),
  rubrics: () => subpage('quality'),
  bibliography: () => ({ section: 'guide' }),
};

/** Where a record that is there is read. */
export const pageOfRecord = (collection: Collection, id: string): Page => pages[collection](id);
