import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '../../src/core/findings/finding.ts';
import { contentFolder } from '../../src/io/folders.ts';
import { judgedLeft, judgedVariable, leaveJudged } from '../../src/io/judged-content.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

const questionable: Finding = { code: 'phone-not-belgian', id: 'dorf-buero-amel', pointer: '/phone', args: {} };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'judged-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('What the later steps of a build read is the whole content, as it was judged', () => {
  const content = { ...readContent(contentFolder, readGazetteer()), findings: [questionable] };
  vi.stubEnv(judgedVariable, path.join(folder, 'content'));
  leaveJudged(content);

  expect(judgedLeft()).toEqual(content);
});

test('Where no build asks, nothing is left and nothing is read', () => {
  vi.stubEnv(judgedVariable, '');
  leaveJudged({ ...readContent(contentFolder, readGazetteer()), findings: [] });

  expect(judgedLeft()).toBeUndefined();
});

test('Content with problems is left to nobody', () => {
  const note = path.join(folder, 'content');
  vi.stubEnv(judgedVariable, note);
  leaveJudged({ ...readContent(path.resolve('test/fixtures/rejected'), readGazetteer()), findings: [] });

  expect(() => judgedLeft()).toThrow(`${judgedVariable} names ${note}, which is not there: judge the content first.`);
});
