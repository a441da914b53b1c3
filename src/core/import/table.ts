import type { Field } from '../fields.ts';
import { typedValue } from '../form/typed-value.ts';
import { localName, type Gazetteer } from '../gazetteer.ts';
import { placeNamed } from '../new-place.ts';
import { valueFrom, withFact } from '../new-record.ts';
import type { Point } from '../place.ts';
import { asciiSlug } from '../slug.ts';
import {
  holdsMarkup,
  isFormula,
  pointFault,
  type Candidate,
  type Fault,
  type Proposed,
  type RegionAt,
} from './candidate.ts';
import type { Heading } from './headings.ts';

/** A row of a table: its line in the file, from 1, and its cells in the order of the columns. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  readonly headings: readonly Heading[];
  readonly rows: readonly TableRow[];
}

interface Around {
  readonly gazetteer: Gazetteer;
  readonly regionAt: RegionAt;
}

interface Cell {
  readonly text: string;
  readonly place: { readonly line: number; readonly column: string };
}

type Read = { readonly value: unknown } | { readonly fault: Fault };

/** Facts that are read as the form reads them: telephone numbers, addresses of pages, opening hours. */
const asTyped: readonly string[] = ['/phone', '/website', '/hours/visitors', '/hours/members', '/hours/host'];

function readMunicipality({ text, place }: Cell, gazetteer: Gazetteer): Read {
  const found = placeNamed(gazetteer, text);
  if ('municipality' in found) return { value: found.municipality.nis };
  const names = found.candidates.map(({ nis, name }) => `${name} (${nis})`).join(', ');
  return { fault: { place, code: names ? 'town-unsure' : 'town-unknown', args: { found: text, names } } };
}

function readCell(cell: Cell, field: Field, gazetteer: Gazetteer): Read {
  const { text, place } = cell;
  if (isFormula(text)) return { fault: { place, code: 'formula', args: { found: text } } };
  if (holdsMarkup(text)) return { fault: { place, code: 'markup', args: { found: text } } };
  if (field.pointer === '/address/municipality') return readMunicipality(cell, gazetteer);
  return { value: asTyped.includes(field.pointer) ? typedValue(field, text) : valueFrom(text, field) };
}

/** A coordinate as a number, with a comma or a point; not one where the text is none. */
const degrees = (text: string | undefined): number => (text ? Number(text.replace(',', '.')) : Number.NaN);

function pointIn({ headings }: Table, { cells }: TableRow): Point | undefined {
  const at = (wanted: 'lat' | 'lon') =>
    headings.findIndex(({ meant }) => meant && 'coordinate' in meant && meant.coordinate === wanted);
  const [lat, lon] = [degrees(cells[at('lat')]?.trim()), degrees(cells[at('lon')]?.trim())];
  return Number.isFinite(lat) && Number.isFinite(lon) ? { lat, lon } : undefined;
}

interface RowRead {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly faults: readonly Fault[];
}

function readRow({ headings }: Table, { line, cells }: TableRow, gazetteer: Gazetteer): RowRead {
  let facts: Readonly<Record<string, unknown>> = {};
  const faults: Fault[] = [];
  for (const [index, { name: column, meant }] of headings.entries()) {
    const text = cells[index]?.trim() ?? '';
    if (text === '' || !meant || !('field' in meant)) continue;
    const read = readCell({ text, place: { line, column } }, meant.field, gazetteer);
    if ('fault' in read) faults.push(read.fault);
    else facts = withFact(facts, meant.field.pointer, read.value);
  }
  return { facts, faults };
}

/** By what two rows are one: the name and the town, accents and capitals aside. */
function sameness({ name, ...facts }: Candidate['facts'], gazetteer: Gazetteer): string {
  const { municipality = '', street = '' } = Object(facts['address']) as Record<string, string>;
  const town = gazetteer.municipalities.get(municipality);
  return asciiSlug(`${name} ${town ? localName(town) : ''} ${street}`);
}

/** Every row of a table as a candidate; a row of which one cell is refused is refused, and told cell by cell. */
export function tableCandidates(table: Table, { gazetteer, regionAt }: Around): Proposed {
  const candidates: Candidate[] = [];
  const faults: Fault[] = [];
  const first = new Map<string, number>();
  for (const row of table.rows) {
    const { line } = row;
    const { facts, faults: found } = readRow(table, row, gazetteer);
    const point = pointIn(table, row);
    const offPoint = point && pointFault(point, regionAt);
    const name = String(facts['name'] ?? '').trim();
    const ofRow: readonly Fault[] = [
      ...found,
      ...(offPoint ? [{ place: { line }, ...offPoint }] : []),
      ...(name === '' && found.length === 0 ? [{ place: { line }, code: 'no-name', args: {} } as const] : []),
    ];
    const key = ofRow.length > 0 ? '' : sameness({ ...facts, name }, gazetteer);
    const before = first.get(key);
    if (ofRow.length > 0) faults.push(...ofRow);
    else if (before !== undefined)
      faults.push({ place: { line }, code: 'same-row', args: { found: name, line: before } });
    else {
      first.set(key, line);
      const region = point && regionAt(point);
      candidates.push({
        place: { line },
        facts: { ...facts, name },
        ...(point && { point }),
        ...(region && { region }),
      });
    }
  }
  return { candidates, faults };
}
