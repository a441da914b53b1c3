import { snakeCase } from '../datasets/column.ts';
import { allFields, type Field } from '../fields.ts';
import { asciiSlug } from '../slug.ts';

/** What a column of a table holds: a fact of a record, or one coordinate of the place. */
export type Meant = { readonly field: Field } | { readonly coordinate: 'lat' | 'lon' };

/** A column of a table, with what its heading was read as; nothing where it says nothing to the register. */
export interface Heading {
  readonly name: string;
  readonly meant?: Meant;
}

const coordinates: Readonly<Record<string, 'lat' | 'lon'>> = {
  lat: 'lat',
  latitude: 'lat',
  lon: 'lon',
  lng: 'lon',
  long: 'lon',
  longitude: 'lon',
};

/** Facts that one cell can hold: no maps, and nothing below keys that people choose, such as offers. */
const inOneCell = allFields.filter(
  ({ type, needsEvidence, pointer }) =>
    needsEvidence && type !== 'map' && type !== 'entries' && !pointer.includes('*') && !pointer.startsWith('/position'),
);

/** What a heading may be called: its pointer, its column in the downloads, its label in each language, its bare key. */
const callings: readonly ((field: Field) => readonly string[])[] = [
  ({ pointer }) => [pointer, snakeCase(...pointer.split('/').slice(1))],
  ({ label }) => Object.values(label),
  ({ key }) => [key],
];

/** Heading to field; where two fields are called the same, the surer calling and then the first field has it. */
const meanings: ReadonlyMap<string, Field> = new Map(
  callings
    .flatMap((called) => inOneCell.flatMap((field) => called(field).map((name) => [asciiSlug(name), field] as const)))
    // A map keeps the last of what it is given.
    .toReversed(),
);

/** What each heading of a table means, in the order of its columns. */
export const readHeadings = (names: readonly string[]): readonly Heading[] =>
  names.map((name) => {
    const slug = asciiSlug(name);
    const coordinate = coordinates[slug];
    if (coordinate) return { name, meant: { coordinate } };
    const field = meanings.get(slug);
    return field ? { name, meant: { field } } : { name };
  });
