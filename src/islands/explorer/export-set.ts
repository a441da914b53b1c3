import { parse } from 'csv-parse/browser/esm/sync';
import { stringify } from 'csv-stringify/browser/esm/sync';
import { csvForm } from '../../core/datasets/csv-form.ts';

/** What a file of a part of the register says of itself. */
export interface SetOrigin {
  /** The explorer's address with its query: opens the same set again. */
  readonly query: string;
  readonly release: string;
  readonly licence: string;
}

type Ids = ReadonlySet<string>;
type Listed = Readonly<Record<string, unknown>>;

const isIn = (ids: Ids, { id }: Listed): boolean => typeof id === 'string' && ids.has(id);

/** The same table with fewer rows; a CSV has no room beside its rows, so each carries its origin. */
function csvOf(text: string, ids: Ids, origin: SetOrigin): string {
  const [head = [], ...rows]: readonly string[][] = parse(text);
  const kept = rows.filter(([id = '']) => ids.has(id)).map((row) => [...row, ...Object.values(origin)]);
  return stringify([[...head, ...Object.keys(origin)], ...kept], csvForm);
}

/** The whole file's own words about itself, with the query, and only the listed spaces. */
const jsonOf =
  (key: 'spaces' | 'features') =>
  (text: string, ids: Ids, { query }: SetOrigin): string => {
    const whole = JSON.parse(text) as Listed;
    const listed = whole[key] as readonly Listed[];
    return `${JSON.stringify({ ...whole, query, [key]: listed.filter((one) => isIn(ids, one)) })}\n`;
  };

const writers = { csv: csvOf, json: jsonOf('spaces'), geojson: jsonOf('features') } as const;
export type SetFormat = keyof typeof writers;

/**
 * A published file reduced to some spaces, with the query, the release and the licence inside.
 * @param text of the whole file, as published
 * @throws when it is not a file of that format
 */
export const partOf = (format: SetFormat, text: string, ids: Ids, origin: SetOrigin): string =>
  writers[format](text, ids, origin);
