/** The canonical form that `manifest.json` documents, written anew from its words and RFC 8785, not from the code that makes it. */
import { createHash } from 'node:crypto';
import type { Found } from './read-table.ts';

const shortEscapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function stringForm(text: string): string {
  const escaped = [...text].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return shortEscapes[character] ?? (code < 0x20 ? `\\u${code.toString(16).padStart(4, '0')}` : character);
  });
  return `"${escaped.join('')}"`;
}

function cellForm(cell: Found): string {
  if (cell === null) return 'null';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell === 'number') return `${cell}`;
  if (typeof cell === 'string') return stringForm(cell);
  return `[${cell.map(stringForm).join(',')}]`;
}

export const lineOf = (cells: readonly Found[]): string => `[${cells.map(cellForm).join(',')}]`;

export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

export const tableHash = (columns: readonly string[], rows: readonly (readonly Found[])[]): string =>
  sha256(`${[columns, ...rows].map(lineOf).join('\n')}\n`);
