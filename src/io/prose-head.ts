import { LineCounter, isMap, isScalar, parseDocument } from 'yaml';
import { frontMatter } from '../core/front-matter.ts';
import { nearest } from '../core/nearest.ts';
import type { Problem } from '../core/problem.ts';
import { startOfFile, type Position } from './file-problem.ts';

export type HeadProblem = Problem & { readonly position: Position };

type Told = Pick<Problem, 'code' | 'args'>;
type Issue = NonNullable<ReturnType<typeof frontMatter.safeParse>['error']>['issues'][number];

const fieldNames = Object.keys(frontMatter.shape);
const example = `${fieldNames[0]}: "…"`;

const shown = (value: unknown): string => JSON.stringify(value) ?? '';

function unknownKey(key: string): Told {
  const meant = nearest(key, fieldNames);
  return meant
    ? { code: 'unknown-key-near', args: { key, meant } }
    : { code: 'unknown-key', args: { key, names: fieldNames.join(', ') } };
}

/** One thing that zod finds wrong in a field, in the words that records have for it. */
function toldOf(issue: Issue, found: unknown): Told {
  const key = String(issue.path[0] ?? '');
  if (key === '') return { code: 'front-matter', args: { example } };
  if (found === undefined) return { code: 'missing', args: { key } };
  if (issue.code === 'too_small')
    return { code: 'too-short', args: { found: shown(found), limit: String(issue.minimum) } };
  if (issue.code === 'too_big') return { code: 'too-long', args: { limit: String(issue.maximum) } };
  return { code: 'wrong-type-string', args: { found: shown(found), example: '"…"' } };
}

/** The head as YAML, and where each of its keys stands in the file: it begins in the second line, below the dashes. */
function parsedHead(head: string): {
  readonly value: unknown;
  readonly isYaml: boolean;
  readonly placeOf: (key: string) => Position;
} {
  const lines = new LineCounter();
  const document = parseDocument(head, { lineCounter: lines });
  const placeAt = (offset: number): Position => ({
    line: lines.linePos(offset).line + 1,
    column: lines.linePos(offset).col,
  });
  const keys = isMap(document.contents)
    ? document.contents.items.flatMap(({ key }) => (isScalar(key) ? [key] : []))
    : [];
  const [fault] = document.errors;
  return {
    isYaml: fault === undefined,
    value: fault === undefined ? document.toJS() : undefined,
    placeOf: (key) =>
      fault ? placeAt(fault.pos[0]) : placeAt(keys.find(({ value }) => value === key)?.range?.[0] ?? 0),
  };
}

/**
 * What is wrong with the head of a text (YAML between two lines of dashes).
 * @param head its text; undefined when there is none
 */
export function headProblems(head: string | undefined): readonly HeadProblem[] {
  if (head === undefined)
    return fieldNames.map((key) => ({ code: 'missing', pointer: '', args: { key }, position: startOfFile }));
  const { value, isYaml, placeOf } = parsedHead(head);
  if (!isYaml) return [{ code: 'front-matter', pointer: '', args: { example }, position: placeOf('') }];
  const issues = frontMatter.safeParse(value ?? {}).error?.issues ?? [];
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({ ...unknownKey(key), pointer: `/${key}`, position: placeOf(key) }));
    const key = String(issue.path[0] ?? '');
    const told = toldOf(issue, Object(value ?? {})[key]);
    return [{ ...told, pointer: key && told.code !== 'missing' ? `/${key}` : '', position: placeOf(key) }];
  });
}
