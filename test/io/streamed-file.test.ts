import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeStreamed } from '../../src/io/streamed-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'streamed-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('A file written in pieces is those pieces, with its bytes and its sum', async () => {
  const name = path.join(folder, 'below', 'é.txt');
  const told = await writeStreamed(name, ['É', new Uint8Array([116, 195]), new Uint8Array([169]), '\n']);
  expect(readFileSync(name, 'utf8')).toBe('Été\n');
  // As sha256sum gives it.
  expect(told).toEqual({ bytes: 6, sha256: '5c0d39d561f80f6a16f196f63866bd0e3e79e4640bf5a01d3bb44d7827b17056' });
});
