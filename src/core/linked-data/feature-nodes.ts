import { allFields, type Field } from '../fields.ts';
import { valueAt } from '../leaves.ts';
import { inLanguages, node, plain, valueFrom, type Graph, type Node } from '../rdf/graph.ts';
import type { SpaceRecord } from '../records.ts';
import type { Names } from './names.ts';

/** What one may find there or not: amenities, what clients meet, counts of rooms and desks, access by wheelchair. */
const features: readonly Field[] = allFields.filter(
  ({ pointer }) => /^\/(amenities|clients|capacity)\/|^\/wheelchair$/.test(pointer) && pointer !== '/capacity/people',
);

type Known = string | number | boolean | readonly [number, number];

function featureNode({ label, pointer }: Field, value: Known, iri: string): Node {
  const isRange = typeof value === 'object';
  return node(iri, 'schema:LocationFeatureSpecification', {
    'schema:name': inLanguages(label),
    'schema:propertyID': plain(pointer),
    'schema:value': isRange ? undefined : valueFrom(value),
    'schema:minValue': isRange ? valueFrom(value[0]) : undefined,
    'schema:maxValue': isRange ? valueFrom(value[1]) : undefined,
  });
}

/** The features that a record states, a stated no among them, in the schema's order. */
export const featuresOf = (record: SpaceRecord, { iriOf }: Names): Graph =>
  features.flatMap((field) => {
    const value = valueAt(record, field.pointer);
    return value === undefined ? [] : [featureNode(field, value as Known, iriOf(field.pointer))];
  });
