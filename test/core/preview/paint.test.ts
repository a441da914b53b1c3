import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { paint } from '../../../src/core/preview/paint.ts';

const [light = ''] = /:root,[^}]+\}/.exec(readFileSync('src/styles/tokens.css', 'utf8')) ?? [];
const tokens = new Map([...light.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

const { age, ...colours } = paint;
const tokenOf = (name: string): string => name.replace(/(\d|[A-Z])/g, (sign) => `-${sign.toLowerCase()}`);

test.each(Object.entries(colours))('%s is the colour of the style sheets', (name, colour) => {
  expect(colour).toBe(tokens.get(tokenOf(name)));
});

test('a state has the ink of its age', () => {
  expect([age[1], age[2], age[3], age[4], age[0]]).toEqual(
    ['ink', 'ink-2', 'ink-3', 'ink-4', 'ink-4'].map((name) => tokens.get(name)),
  );
});
