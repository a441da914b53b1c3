import { evaluate, parse, type MemberNode, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import { escapedKey } from '../core/json-pointer.ts';
import type { Problem } from '../core/problem.ts';
import { startOfFile, type Position } from './file-problem.ts';

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

function* objectsIn(node: ValueNode, pointer: string): Generator<readonly [string, ObjectNode]> {
  if (node.type === 'Array')
    for (const [index, { value }] of node.elements.entries()) yield* objectsIn(value, `${pointer}/${index}`);
  if (node.type !== 'Object') return;
  yield [pointer, node];
  for (const member of node.members) yield* objectsIn(member.value, `${pointer}/${escapedKey(nameOf(member))}`);
}

function duplicatesIn(body: ValueNode): JsonText['problems'] {
  return [...objectsIn(body, '')].flatMap(([pointer, { members }]) =>
    members
      .filter((member, index) => members.findIndex((other) => nameOf(other) === nameOf(member)) < index)
      .map((member) => ({
        code: 'duplicate-key' as const,
        pointer: `${pointer}/${escapedKey(nameOf(member))}`,
        args: { key: nameOf(member) },
        position: placeOf(member.name.loc.start),
      })),
  );
}

const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const refused = (
  code: 'not-json' | 'not-json-end' | 'line-in-text',
  args: Problem['args'],
  position: Position,
): JsonText => ({ problems: [{ code, pointer: '', args, position }], positionOf: () => startOfFile });

/** What stands where the parser stopped: a text, a word, an escape, or one character. */
const tokenAt = (text: string, offset: number): string =>
  /^("[^"\n]*"|[\p{L}\p{N}_.+-]+|\\?.)/u.exec(text.slice(offset))?.[0] ?? '';

const countOf = (text: string, characters: RegExp): number => text.match(characters)?.length ?? 0;

/** Whether a brace or a bracket is still open where the text ends; Momoa then stops at the last thing it has read. */
function isLeftOpen(text: string): boolean {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gu, '');
  return countOf(bare, /[[{]/g) > countOf(bare, /[\]}]/g);
}

/** Momoa's own sentences are in English and name tokens, so only the place is taken from it; for an early end not even that. */
function offsetOf(text: string, error: unknown): number {
  const { message, offset = 0 } = error as Error & { readonly offset?: number };
  return message.startsWith('Unexpected end') ? text.trimEnd().length : offset;
}

function notJson(text: string, error: unknown): JsonText {
  const offset = offsetOf(text, error);
  const found = tokenAt(text, offset);
  const isLast = text.slice(offset + found.length).trim() === '';
  const end = text.trimEnd().length;
  if (found === '' || (isLast && isLeftOpen(text))) return refused('not-json-end', {}, positionAt(text, end));
  return refused('not-json', { found }, positionAt(text, offset));
}

/** Where quotes hold a line break or a tab, mostly because they are not closed: Momoa lets that pass, JSON does not. */
const brokenTextIn = (text: string): number | undefined =>
  text.matchAll(/"(?:[^"\\]|\\.)*"?/gsu).find(([quoted]) => /\p{Cc}/u.test(quoted))?.index;

function parsed(text: string): ValueNode | JsonText {
  const broken = brokenTextIn(text);
  try {
    const { body } = parse(text, { mode: 'json' });
    return broken === undefined ? body : refused('line-in-text', {}, positionAt(text, broken));
  } catch (error) {
    const isBrokenFirst = broken !== undefined && broken < offsetOf(text, error);
    return isBrokenFirst ? refused('line-in-text', {}, positionAt(text, broken)) : notJson(text, error);
  }
}

/**
 * Reads JSON (RFC 8259) strictly, keeping the place of every key and value.
 * @returns the value and the problems of the text: not JSON at all, or a key that stands twice
 */
export function readJsonText(text: string): JsonText {
  const body = parsed(text);
  if ('problems' in body) return body;
  const places = new Map<string, Found>(placesIn(body, ''));
  const positionOf = (pointer: string, atKey = false): Position => {
    if (pointer === '') return placeOf(body.loc.start);
    const found = places.get(pointer);
    return found ? found[atKey ? 'key' : 'value'] : positionOf(above(pointer), true);
  };
  return { value: evaluate(body), problems: duplicatesIn(body), positionOf };
}
