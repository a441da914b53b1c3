import { evaluate, parse, type MemberNode, type ObjectNode, type ValueNode } from '@humanwhocodes/momoa';
import type { Problem } from '../core/problem.ts';

/** Where something stands in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

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

const start: Position = { line: 1, column: 1 };

const nameOf = ({ name }: MemberNode): string => (name.type === 'String' ? name.value : name.type === 'Identifier' ? name.name : '');

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

function* placesIn(node: ValueNode, pointer: string): Generator<readonly [string, Found]> {
  if (node.type === 'Array') {
    for (const [index, { value }] of node.elements.entries()) {
      yield [`${pointer}/${index}`, { key: value.loc.start, value: value.loc.start }];
      yield* placesIn(value, `${pointer}/${index}`);
    }
  }
  if (node.type !== 'Object') return;
  for (const member of node.members) {
    const inner = `${pointer}/${escaped(nameOf(member))}`;
    yield [inner, { key: member.name.loc.start, value: member.value.loc.start }];
    yield* placesIn(member.value, inner);
  }
}

function* objectsIn(node: ValueNode, pointer: string): Generator<readonly [string, ObjectNode]> {
  if (node.type === 'Array') for (const [index, { value }] of node.elements.entries()) yield* objectsIn(value, `${pointer}/${index}`);
  if (node.type !== 'Object') return;
  yield [pointer, node];
  for (const member of node.members) yield* objectsIn(member.value, `${pointer}/${escaped(nameOf(member))}`);
}

function duplicatesIn(body: ValueNode): JsonText['problems'] {
  return [...objectsIn(body, '')].flatMap(([pointer, { members }]) =>
    members
      .filter((member, index) => members.findIndex((other) => nameOf(other) === nameOf(member)) < index)
      .map((member) => ({ code: 'duplicate-key' as const, pointer: `${pointer}/${nameOf(member)}`, args: { key: nameOf(member) }, position: member.name.loc.start })),
  );
}

const above = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf('/'));

function notJson(error: unknown): JsonText {
  // Momoa says where it stopped; its message repeats the place in a tail that is cut off here.
  const { message, line = 1, column = 1 } = error as Error & Partial<Position>;
  const reason = message.replace(/\s*\(\d+:\d+\)$/, '').replace(/\.$/, '');
  return { problems: [{ code: 'not-json', pointer: '', args: { reason }, position: { line, column } }], positionOf: () => start };
}

/**
 * Reads JSON (RFC 8259) strictly, keeping the place of every key and value.
 * @returns the value and the problems of the text: not JSON at all, or a key that stands twice
 */
export function readJsonText(text: string): JsonText {
  try {
    const { body } = parse(text, { mode: 'json' });
    const places = new Map<string, Found>(placesIn(body, ''));
    const positionOf = (pointer: string, atKey = false): Position => {
      if (pointer === '') return body.loc.start;
      const found = places.get(pointer);
      return found ? found[atKey ? 'key' : 'value'] : positionOf(above(pointer), true);
    };
    return { value: evaluate(body), problems: duplicatesIn(body), positionOf };
  } catch (error) {
    return notJson(error);
  }
}
