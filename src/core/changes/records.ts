import type { Catalogue } from '../catalogue.ts';
import { onceFor } from '../once-for.ts';
import { bibliographyKind, contentKinds, type FolderKind } from '../content-kinds.ts';

/** A record as its file holds it; what it means is for its schema. */
export type AnyRecord = Readonly<Record<string, unknown>>;

/** The records of one kind, by their identifier. */
export type RecordsById = Readonly<Record<string, AnyRecord>>;

const bibliography = bibliographyKind.file.replace(/\.json$/, '');

/** What records are kept under: the folder of each kind, e.g. `spaces`, and the list of pages that the guide cites. */
export type Collection = (typeof contentKinds)[FolderKind]['folder'] | 'bibliography';

export const collections: readonly Collection[] = [
  ...Object.values(contentKinds).map(({ folder }) => folder),
  bibliography as 'bibliography',
];

/** Every record of the register that is JSON. */
export type Records = Readonly<Record<Collection, RecordsById>>;

/** One value for each collection. */
export const forEachCollection = <Value>(made: (collection: Collection) => Value): Record<Collection, Value> =>
  Object.fromEntries(collections.map((collection) => [collection, made(collection)])) as Record<Collection, Value>;

export const noRecords: Records = forEachCollection(() => ({}));

type Kept = Readonly<Record<string, unknown>> | ReadonlyMap<string, unknown>;

const byId = (kept: Kept): RecordsById =>
  Object.fromEntries(kept instanceof Map ? kept : Object.entries(kept)) as RecordsById;

/** What a content folder holds, as `readContent` gives it: the records that may be published. */
export interface KeptContent {
  readonly spaces: Kept;
  readonly networks: Kept;
  readonly statistics: Kept;
  readonly charts: Kept;
  readonly definitions: Kept;
  readonly trades: Kept;
  readonly terms: Kept;
  readonly questions: Kept;
  readonly events: Kept;
  readonly rubrics: Kept;
  readonly bibliography: Kept;
}

/** The records of a content folder under the names of their folders. */
export const recordsIn = ({ terms, ...content }: KeptContent): Records =>
  forEachCollection((collection) => byId(collection === 'glossary' ? terms : content[collection]));

type Kinds = Omit<KeptContent, 'bibliography'>;

/** The records that a catalogue is made of. */
export function recordsOfCatalogue(catalogue: Catalogue): Records {
  const kept = (filed: readonly { readonly id: string; readonly record: object }[]): Kept =>
    new Map(filed.map(({ id, record }) => [id, record]));
  const kinds: Kinds = {
    spaces: kept(catalogue.spaces),
    networks: kept(catalogue.networks),
    statistics: kept(catalogue.statistics),
    charts: kept(catalogue.charts),
    definitions: kept(catalogue.definitions),
    trades: kept(catalogue.trades),
    terms: kept(catalogue.terms),
    questions: kept(catalogue.questions),
    events: kept(catalogue.events),
    rubrics: kept(catalogue.rubrics),
  };
  return recordsIn({ ...kinds, bibliography: catalogue.bibliography });
}

/** Whether there is such a record now: what is no more has no page. */
export const isThere = (catalogue: Catalogue, collection: Collection, id: string): boolean =>
  Object.hasOwn(recordsOf(catalogue)[collection], id);

const recordsOf = onceFor(recordsOfCatalogue);
