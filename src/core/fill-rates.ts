import type { Catalogue } from './catalogue.ts';
import { fields, type Field } from './fields.ts';
import { valueAt } from './leaves.ts';
import type { SpaceRecord } from './records.ts';

/** Of how many spaces a fact is known: a stated no is known too. */
export interface Fill {
  readonly field: Field;
  readonly known: number;
}

export interface FillGroup {
  /** The map that holds the fields; missing for those that stand in the record itself. */
  readonly map?: Fill;
  readonly fills: readonly Fill[];
}

/** Whether a record says something at a field's pointer; of a map with free keys, in one entry at least. */
export function isKnown(record: SpaceRecord, pointer: string): boolean {
  const [map = '', key] = pointer.split('/*');
  const found = valueAt(record, map);
  if (key === undefined) return found !== undefined;
  return Object.values(Object(found)).some((entry) => valueAt(Object(entry), key) !== undefined);
}

/** Every field that needs evidence with the number of spaces of which it is known, in the schema's order, map by map. */
export function fillRates({ spaces }: Catalogue): readonly FillGroup[] {
  const fillOf = (field: Field): Fill => ({
    field,
    known: spaces.filter(({ record }) => isKnown(record, field.pointer)).length,
  });
  const evidenced = fields.filter(({ needsEvidence }) => needsEvidence);
  return [
    { fills: evidenced.filter(({ children }) => children.length === 0).map(fillOf) },
    ...evidenced
      .filter(({ children }) => children.length > 0)
      .map((field) => ({ map: fillOf(field), fills: field.children.map(fillOf) })),
  ];
}
