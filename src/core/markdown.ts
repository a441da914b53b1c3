/**
 * Markdown as forges render it (GitHub Flavored Markdown), made of texts that anybody may have contributed: such a text is shown as it
 * stands, and can neither format, link, load, call nor mention anything.
 */
import { visible } from './hidden-characters.ts';

/** Stands between two characters that a forge would otherwise read together, as in a mention; it has no width. */
const apart = '&#8203;';

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : text;
}

/** On one line, with what is hidden made visible; of many marks over one letter, two. */
const shown = (text: string, most: number): string =>
  cut(visible(text.replace(/[ \t\r\n\f\v]+/g, ' ').trim()).replace(/(\p{M}{2})\p{M}+/gu, '$1…'), most);

/** What a forge reads out of plain words: references, mentions, commits, addresses, little pictures, formulas. */
const readTogether: readonly (readonly [found: RegExp, instead: string])[] = [
  [/#(?=\d)/g, `#${apart}`],
  [/(GH-)(?=\d)/gi, `$1${apart}`],
  [/@/g, `@${apart}`],
  [/\b(?=[\da-f]*[a-f])(?=[\da-f]*\d)([\da-f]{6})(?=[\da-f]{1,58}\b)/gi, `$1${apart}`],
  [/:(?=\/\/)/g, `:${apart}`],
  [/(www)\./gi, `$1${apart}.`],
  [/(mailto|xmpp):/gi, `$1${apart}:`],
  [/:(?=[\w+-]+:)/g, `:${apart}`],
  [/\$/g, '<span>$</span>'],
];

/** A text of which more than its beginning is of no use to a reviewer: the whole stands in the file. */
const longest = 300;

/**
 * A text as Markdown that shows it and does nothing else: in a paragraph, a heading, a list or the cell of a table.
 * @param most characters that are shown, the rest being cut
 */
export function plain(text: string, most = longest): string {
  const escaped = shown(text, most)
    .replace(/[\\`*_~[\]<>&|]/g, '\\$&')
    // What begins a list, a heading or a row at the start of a line.
    .replace(/^([-+=#])|^(\d+)(?=[.)](?:\s|$))/, (sign, mark?: string) => (mark ? `\\${sign}` : `${sign}\\`));
  return readTogether.reduce((told, [found, instead]) => told.replace(found, instead), escaped);
}

export const bold = (text: string): string => `**${plain(text)}**`;

/** A text as a piece of code, in which nothing is read: for what a reviewer copies, such as an address. */
export function code(text: string, most = 500): string {
  const told = shown(text, most);
  const longestRun = Math.max(0, ...[...told.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const room = told.startsWith('`') || told.endsWith('`') ? ' ' : '';
  return [fence, told, fence].join(room);
}

/** The same in the cell of a table, where a bar would end the cell. */
export const codeCell = (text: string): string => code(text).replaceAll('|', '\\|');

/** A table of pieces of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');
}

/** A link to an address that the project itself has made. */
export const link = (text: string, href: string): string => `[${plain(text)}](<${new URL(href).href}>)`;

/** A part that is closed until it is asked for; the Markdown in it stands between empty lines. */
export const folded = (ownWords: string, markdown: string): string =>
  `<details>\n<summary>${ownWords}</summary>\n\n${markdown}\n\n</details>`;

/** Paragraphs, lists and tables one below the other; what is empty is left out. */
export const blocks = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n\n');

/** The first of some pieces of Markdown, as many as there is room for: what shows and does nothing may be many times its text. */
export function within(room: number, pieces: readonly string[]): readonly string[] {
  let left = room;
  const overflow = pieces.findIndex((piece) => {
    left -= piece.length;
    return left < 0;
  });
  return overflow === -1 ? pieces : pieces.slice(0, overflow);
}

/** A list of pieces of Markdown. */
export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
