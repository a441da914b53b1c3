import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import type { z } from 'zod';
import { fieldFrom } from '../core/fields.ts';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { resolved } from '../core/schema-node.ts';
import { startOfFile, type Position } from './file-problem.ts';

export type HeadProblem = Problem & { readonly position: Position };
/** What a head must hold. */
export type HeadShape = z.ZodObject;

type Told = Pick<Problem, 'code' | 'args'>;
type Issue = NonNullable<ReturnType<HeadShape['safeParse']>['error']>['issues'][number];

const shown = (value: unknown): string => JSON.stringify(value) ?? '';

function unknownKey(key: string, names: readonly string[]): Told {
  const meant = nearest(key, names);
  return meant
    ? { code: 'unknown-key-near', args: { key, meant } }
    : { code: 'unknown-key', args: { key, names: names.join(', ') } };
}

/** The one pattern that heads ask for is that of the schemas' keys, which has its words there. */
function wrongForm(found: unknown): Told {
  const { description, example } = fieldFrom(resolved({ $ref: 'common.schema.json#/$defs/key' }), '');
  return { code: 'wrong-form', args: { found: shown(found), rule: description, example: shown(example) } };
}

function outOfBounds(issue: Extract<Issue, { readonly code: 'too_small' | 'too_big' }>, found: unknown): Told {
  const isNumber = typeof found === 'number';
  const limit = String(issue.code === 'too_small' ? issue.minimum : issue.maximum);
  const args = { found: shown(found), limit };
  if (issue.code === 'too_small') return { code: isNumber ? 'too-small' : 'too-short', args };
  return { code: isNumber ? 'too-big' : 'too-long', args };
}

const exampleOf = (names: readonly string[]): string => `${names.at(-1) ?? ''}: "…"`;

/** One thing that zod finds wrong in a field, in the words that records have for it. */
function toldOf(issue: Issue, found: unknown, names: readonly string[]): Told {
  const key = String(issue.path[0] ?? '');
  if (key === '') return { code: 'front-matter', args: { example: exampleOf(names) } };
  if (found === undefined) return { code: 'missing', args: { key } };
  if (issue.code === 'too_small' || issue.code === 'too_big') return outOfBounds(issue, found);
  if (issue.code === 'invalid_format') return wrongForm(found);
  const asksNumber = issue.code === 'invalid_type' && issue.expected !== 'string';
  if (asksNumber) return { code: 'wrong-type-integer', args: { found: shown(found), example: '3' } };
  return { code: 'wrong-type-string', args: { found: shown(found), example: '"…"' } };
}

/** The longest head that is read; the longest of the register has 400 characters. */
const longestHead = 4000;

/** The head as YAML, and where each of its keys stands in the file: it begins in the second line, below the dashes. */
interface ParsedHead {
  readonly value?: unknown;
  readonly isYaml: boolean;
  readonly placeOf: (key: string) => Position;
}

const noYaml = (place: Position): ParsedHead => ({ isYaml: false, placeOf: () => place });

function yamlHead(head: string): ParsedHead {
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines });
  const placeAt = (offset: number): Position => ({
    line: lines.linePos(offset).line + 1,
    column: lines.linePos(offset).col,
  });
  const [fault] = document.errors;
  if (fault) return noYaml(placeAt(fault.pos[0]));
  const keys = isMap(document.contents)
    ? document.contents.items.flatMap(({ key }) => (isScalar(key) ? [key] : []))
    : [];
  return {
    isYaml: true,
    value: document.toJS(),
    placeOf: (key) => placeAt(keys.find(({ value }) => value === key)?.range?.[0] ?? 0),
  };
}

function parsedHead(head: string): ParsedHead {
  const start = { line: 2, column: 1 };
  if (head.length > longestHead) return noYaml(start);
  try {
    return yamlHead(head);
  } catch {
    // The parser throws at names for other names that would grow without end.
    return noYaml(start);
  }
}

/** What a head says, and where. */
export interface ReadHead<Head> {
  /** Undefined where anything is wrong with it. */
  readonly head?: Head;
  readonly problems: readonly HeadProblem[];
  readonly placeOf: (key: string) => Position;
}

/**
 * Reads the head of a text (YAML between two lines of dashes).
 * @param text of the head; undefined when there is none
 */
export function readHead<Shape extends HeadShape>(text: string | undefined, shape: Shape): ReadHead<z.infer<Shape>> {
  const names = Object.keys(shape.shape);
  if (text === undefined) {
    const problems = names.map(
      (key) => ({ code: 'missing', pointer: '', args: { key }, position: startOfFile }) as const,
    );
    return { problems, placeOf: () => startOfFile };
  }
  const { value, isYaml, placeOf } = parsedHead(text);
  if (!isYaml) {
    const args = { example: exampleOf(names) };
    return { problems: [{ code: 'front-matter', pointer: '', args, position: placeOf('') }], placeOf };
  }
  const { data, error } = shape.safeParse(value ?? {});
  const problems = (error?.issues ?? []).flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ ...unknownKey(key, names), pointer: `/${key}`, position: placeOf(key) }));
    const key = String(issue.path[0] ?? '');
    const told = toldOf(issue, Object(value ?? {})[key], names);
    return [{ ...told, pointer: key && told.code !== 'missing' ? `/${key}` : '', position: placeOf(key) }];
  });
  return { ...(data && { head: data }), problems, placeOf };
}
