import spaceSchema from '../../schemas/space.schema.json' with { type: 'json' };
import { childOf, isFreeMap, resolved, type SchemaNode } from './schema-node.ts';

/**
 * Where the schema describes what stands at a pointer of a record.
 * @param pointer e.g. `/offers/day/price`
 * @returns e.g. `/properties/offers/additionalProperties/properties/price`; throws where the schema has no such place
 */
export function schemaPathOf(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  let node = resolved(spaceSchema as unknown as SchemaNode);
  const path = steps.map((key) => {
    const step = isFreeMap(node) && !node.properties?.[key] ? '/additionalProperties' : `/properties/${key}`;
    const child = childOf(node, key);
    if (!child) throw new Error(`The schema has no field at ${pointer}.`);
    node = child;
    return step;
  });
  return path.join('');
}
