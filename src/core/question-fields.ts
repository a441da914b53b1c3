import { fieldFrom, type Field } from './fields.ts';
import { recordSchemas } from './record-schemas.ts';
import type { QuestionRecord } from './records.ts';
import type { SchemaNode } from './schema-node.ts';

const root = recordSchemas.question as unknown as SchemaNode;

const fields: ReadonlyMap<string, Field> = new Map(
  Object.entries(root.properties ?? {}).map(([key, node]) => [key, fieldFrom(node, `/${key}`)]),
);

/** The words of a question’s field and the values that it may have, read from their schema. */
export function questionField(key: keyof QuestionRecord): Field {
  const field = fields.get(key);
  if (!field) throw new Error(`The schema of questions has no field ${key}.`);
  return field;
}
