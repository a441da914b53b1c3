import { evaluate, parse, type MemberNode, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import { escapedKey } from '../core/json-pointer.ts';
import type { Problem } from '../core/problem.ts';
import { startOfFile, type Position } from './file-problem.ts';
import { isReadExactly } from './json-number.ts';
import { deepest, mostEntries, scanJson, type JsonScan } from './json-scan.ts';

/** A JSON file as it was read: its value, the place of everything in it, and what is wrong with the text itself. */
export interface JsonText {
  /** Missing when the text is not JSON. */
  readonly value?: unknown;
  readonly problems: readonly (Problem & { readonly position: Position })[];
  /** Place of the value at a JSON Pointer, or of its key; the nearest place above where there is none. */
  readonly positionOf: (pointer: string, atKey?: boolean) => Position;
}

interface Found {
  readonly key: Position;
  readonly value: Position;
}

const nameOf = ({ name }: MemberNode): string =>
  name.type === 'String' ? name.value : name.type === 'Identifier' ? name.name : '';

const placeOf = ({ line, column }: Position): Position => ({ line, column });

function* placesIn(node: ValueNode, pointer: string): Generator<readonly [string, Found]> {
  if (node.type === 'Array') {
    for (const [index, { value }] of node.elements.entries()) {
      yield [`${pointer}/${index}`, { key: placeOf(value.loc.start), value: placeOf(value.loc.start) }];
      yield* placesIn(value, `${pointer}/${index}`);
    }
  }
  if (node.type !== 'Object') return;
  for (const member of node.members) {
    const inner = `${pointer}/${escapedKey(nameOf(member))}`;
    yield [inner, { key: placeOf(member.name.loc.start), value: placeOf(member.value.loc.start) }];
    yield* placesIn(member.value, inner);
  }
}

type TextProblem = JsonText['problems'][number];

/** Told at the second and every later one of the same keys. */
function duplicatesIn({ members }: ObjectNode, pointer: string): readonly TextProblem[] {
  const seen = new Set<string>();
  return members.flatMap((member) => {
    const key = nameOf(member);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const at = { pointer: `${pointer}/${escapedKey(key)}`, position: placeOf(member.name.loc.start) };
    return [{ code: 'duplicate-key' as const, args: { key }, ...at }];
  });
}

/** A number that would be read as another: what is published would not be what was written. */
function inexactNumber({ loc: { start, end } }: ValueNode, pointer: string, text: string): readonly TextProblem[] {
  const found = text.slice(start.offset, end.offset);
  if (isReadExactly(found)) return [];
  const args = { found, read: String(Number(found)) };
  return [{ code: 'number-inexact', pointer, args, position: placeOf(start) }];
}

/** Keys that stand twice, and numbers that no computer holds, at every depth. */
function problemsIn(node: ValueNode, pointer: string, text: string): readonly TextProblem[] {
  if (node.type === 'Number') return inexactNumber(node, pointer, text);
  if (node.type === 'Array')
    return node.elements.flatMap(({ value }, index) => problemsIn(value, `${pointer}/${index}`, text));
  if (node.type !== 'Object') return [];
  return [
    ...duplicatesIn(node, pointer),
    ...node.members.flatMap((member) => problemsIn(member.value, `${pointer}/${escapedKey(nameOf(member))}`, text)),
  ];
}

const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const refused = (
  code: 'not-json' | 'not-json-end' | 'line-in-text' | 'too-deep' | 'too-many',
  args: Problem['args'],
  position: Position,
): JsonText => ({ problems: [{ code, pointer: '', args, position }], positionOf: () => startOfFile });

/** What stands where the parser stopped: a text, a word, an escape, or one character. */
const tokenAt = (text: string, offset: number): string =>
  /^("[^"\n]*"|[\p{L}\p{N}_.+-]+|\\?.)/u.exec(text.slice(offset))?.[0] ?? '';

/** Momoa's own sentences are in English and name tokens, so only the place is taken from it; for an early end not even that. */
function offsetOf(text: string, error: unknown): number {
  const { message, offset = 0 } = error as Error & { readonly offset?: number };
  return message.startsWith('Unexpected end') ? text.trimEnd().length : offset;
}

function notJson(text: string, error: unknown, { isLeftOpen }: JsonScan): JsonText {
  const offset = offsetOf(text, error);
  const found = tokenAt(text, offset);
  const isLast = text.slice(offset + found.length).trim() === '';
  const end = text.trimEnd().length;
  // Momoa stops at the last thing it has read where a brace is still open.
  if (found === '' || (isLast && isLeftOpen)) return refused('not-json-end', {}, positionAt(text, end));
  return refused('not-json', { found }, positionAt(text, offset));
}

/** What no parser should be given: its work would not be bounded. */
function beyondBounds(text: string, { tooDeep, tooMany }: JsonScan): JsonText | undefined {
  if (tooDeep !== undefined) return refused('too-deep', { limit: deepest }, positionAt(text, tooDeep));
  if (tooMany !== undefined) return refused('too-many', { limit: mostEntries }, positionAt(text, tooMany));
  return undefined;
}

function parsed(text: string, scan: JsonScan): ValueNode | JsonText {
  // Momoa lets line breaks pass in quotes, JSON does not.
  const { brokenText } = scan;
  try {
    const { body } = parse(text, { mode: 'json' });
    return brokenText === undefined ? body : refused('line-in-text', {}, positionAt(text, brokenText));
  } catch (error) {
    const isBrokenFirst = brokenText !== undefined && brokenText < offsetOf(text, error);
    return isBrokenFirst ? refused('line-in-text', {}, positionAt(text, brokenText)) : notJson(text, error, scan);
  }
}

/**
 * Reads JSON (RFC 8259) strictly, keeping the place of every key and value.
 * @returns the value and the problems of the text: not JSON at all, a key that stands twice, a number that no computer holds
 */
export function readJsonText(text: string): JsonText {
  const scan = scanJson(text);
  return beyondBounds(text, scan) ?? asWritten(text) ?? readWithPlaces(text, scan);
}

/**
 * A text that JSON itself would write, as nearly all are: no key stands twice in it and every number is read exactly, or it would
 * be written otherwise. Its places are looked for only when they are asked for.
 */
function asWritten(text: string): JsonText | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (`${JSON.stringify(value, null, 2)}\n` !== text) return undefined;
    return {
      value,
      problems: [],
      positionOf: (pointer, atKey) => readWithPlaces(text, scanJson(text)).positionOf(pointer, atKey),
    };
  } catch {
    return undefined;
  }
}

function readWithPlaces(text: string, scan: JsonScan): JsonText {
  const body = parsed(text, scan);
  if ('problems' in body) return body;
  let places: ReadonlyMap<string, Found> | undefined;
  const positionOf = (pointer: string, atKey = false): Position => {
    if (pointer === '') return placeOf(body.loc.start);
    places ??= new Map<string, Found>(placesIn(body, ''));
    const found = places.get(pointer);
    return found ? found[atKey ? 'key' : 'value'] : positionOf(above(pointer), true);
  };
  return { value: evaluate(body), problems: problemsIn(body, '', text), positionOf };
}
