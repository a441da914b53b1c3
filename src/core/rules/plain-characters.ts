import { codePointOf, hiddenIn } from '../hidden-characters.ts';
import { escapedKey } from '../json-pointer.ts';
import { lookAlikeIn } from '../look-alikes.ts';
import { hasNeedlessSpaces } from '../needless-spaces.ts';
import { onceForText } from '../once-for.ts';
import type { Problem } from '../problem.ts';

type Told = Pick<Problem, 'code' | 'args'>;

const shownAround = 30;

/** The words around a place, for a message. */
function around(text: string, index: number): string {
  const [from, to] = [Math.max(0, index - shownAround), index + shownAround];
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`;
}

/** What is wrong with the characters of one text: one that nobody sees, or a letter that only looks like another. */
export function characterProblem(text: string): Told | undefined {
  const [hidden] = hiddenIn(text);
  if (hidden) {
    const args = { found: around(text, hidden.index), character: codePointOf(hidden.character) };
    return { code: 'hidden-character', args };
  }
  const alike = lookAlikeIn(text);
  if (!alike) return undefined;
  const { letter, meant } = alike;
  const index = text.indexOf(letter);
  const args = { found: around(text, index), letter, character: codePointOf(letter), meant: around(meant, index) };
  return { code: 'look-alike', args };
}

/** Spaces that nobody meant, in a value or a key. */
const spacing = (text: string): Told | undefined =>
  hasNeedlessSpaces(text) ? { code: 'spacing', args: { found: text } } : undefined;

const toldOf = (text: string): Told | undefined => characterProblem(text) ?? spacing(text);

/** Records repeat their keys. */
const toldOfKey = onceForText(toldOf);

/** Adds what is wrong at a place and below it. */
function judge(value: unknown, pointer: string, problems: Problem[]): readonly Problem[] {
  if (typeof value === 'string') {
    const told = toldOf(value);
    if (told) problems.push({ ...told, pointer });
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) judgeEntry(key, inner, pointer, problems);
  }
  return problems;
}

function judgeEntry(key: string, value: unknown, pointer: string, problems: Problem[]): void {
  const told = toldOfKey(key);
  const place = `${pointer}/${escapedKey(key)}`;
  if (told) problems.push({ ...told, pointer: place, atKey: true });
  judge(value, place, problems);
}

/** Every key and every text of a record, of whatever kind and right or wrong, is made of characters that readers see as they are. */
export const plainCharacters = (value: unknown): readonly Problem[] => judge(value, '', []);
