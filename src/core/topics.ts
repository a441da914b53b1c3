import { fields, type Field } from './fields.ts';
import spaceSchema from '../../schemas/space.schema.json' with { type: 'json' };

/** One thing to ask, or several that stand together in a map. */
export interface Topic {
  readonly field: Field;
  /** What is answered in one line each; the field itself where it is no map. */
  readonly lines: readonly Field[];
  /** Of a map: what is affirmed by marking it in a list. */
  readonly flags: readonly Field[];
}

/** What only stands beside other records or needs a map is written in the file itself. */
const inTheFile = new Set(['id', 'successor', 'sameBuilding', 'position']);

const isAsked = (field: Field): boolean => field.needsEvidence && field.type !== 'entries' && !inTheFile.has(field.key);

function topicOf(field: Field): Topic {
  const parts = field.type === 'map' ? field.children : [field];
  const isInList = ({ type }: Field): boolean => field.type === 'map' && type === 'flag';
  return { field, lines: parts.filter((part) => !isInList(part)), flags: parts.filter(isInList) };
}

const required = new Set<string>(spaceSchema.required);

/** What every new record is asked: what the schema requires. Its place is asked for by name. */
export const firstTopics: readonly Topic[] = fields.filter(({ key }) => required.has(key)).map(topicOf);

/** Everything else that can be asked in a line, in the schema's order; each of them may stay unknown. */
export const furtherTopics: readonly Topic[] = fields
  .filter((field) => isAsked(field) && !required.has(field.key))
  .map(topicOf);
