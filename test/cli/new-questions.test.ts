import { PassThrough } from 'node:stream';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { askedContribution } from '../../src/cli/new-questions.ts';
import { CancelledError } from '../../src/cli/prompts.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import { surroundingsIn } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

const surroundings = surroundingsIn(path.resolve('test/fixtures/accepted'), readGazetteer());
const [enter, space, down, interrupt] = ['\r', ' ', '\u001B[B', '\u0003'];

/** What a person sees, and the keys pressed then. */
type Step = readonly [seen: string, ...keys: readonly string[]];

/** A terminal before which somebody sits who presses keys whenever a question has come up. */
function terminal(steps: readonly Step[]) {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => input });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 60 });
  const left = [...steps];
  let shown = '';
  const pressed: string[] = [];
  // One key at a time, each once the last has been seen to: two in one piece would be read as one.
  const press = ([key, ...more]: readonly string[]): void => {
    if (key === undefined) return;
    setImmediate(() => {
      input.write(key);
      press(more);
    });
  };
  output.on('data', (piece: Buffer) => {
    shown += piece.toString();
    const [next] = left;
    if (!next || !shown.includes(next[0])) return;
    left.shift();
    shown = '';
    pressed.push(next[0]);
    press(next.slice(1));
  });
  return { input, output, pressed };
}

const ask = (steps: readonly Step[], locale: Locale) => {
  const { input, output, pressed } = terminal(steps);
  const contribution = askedContribution({ input, output, locale, surroundings, today: '2026-11-21' });
  return { contribution, pressed };
};

const letters = (text: string): readonly string[] => [...text];
const source: readonly Step[] = [
  ['Adresse. De la page', ...letters('https://example.org/nid'), enter],
  ['Titre. Tel que', ...letters('Le Nid ouvre'), enter],
  ['Éditeur (rien', enter],
  ['Publié (rien', ...letters('2026-10'), enter],
  ['Consulté (rien', enter],
  ['Montre (rien', down, down, enter],
];

describe('The questions in the terminal', () => {
  test('ask in French for what the schema requires, the place by name, and the page', async () => {
    const { contribution, pressed } = ask(
      [
        ['Nom. Le nom le plus récent', ...letters('Le Nid'), enter],
        ['Types. Ce qu’est le lieu', space, enter],
        ['Commune', ...letters('Bergen'), enter],
        ['Que dit encore la page', enter],
        ...source,
      ],
      'fr',
    );
    expect(await contribution).toEqual({
      facts: { name: 'Le Nid', kinds: ['coworking'], address: { municipality: '53053' } },
      source: {
        url: 'https://example.org/nid',
        title: 'Le Nid ouvre',
        published: '2026-10',
        accessed: '2026-11-21',
        shows: 'open',
      },
    });
    expect(pressed).toHaveLength(10);
  });

  test('say what is wrong with an answer, and ask again', async () => {
    const { contribution } = ask(
      [
        ['Name. The newest', 'L', enter],
        ['is too short', ...letters('e Nid'), enter],
        ['Kinds. What the place', space, enter],
        ['Municipality', ...letters('Namru'), enter],
        ['Did you mean Namur (92094)', interrupt],
      ],
      'en',
    );
    await expect(contribution).rejects.toThrow(CancelledError);
  });

  test('end with nothing after Ctrl-C', async () => {
    const { contribution, pressed } = ask([['Name. The newest', ...letters('Le Nid'), interrupt]], 'en');
    await expect(contribution).rejects.toThrow(CancelledError);
    expect(pressed).toEqual(['Name. The newest']);
  });
});
