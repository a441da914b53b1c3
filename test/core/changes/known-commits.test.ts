import { expect, test } from 'vitest';
import { knownCommits } from '../../../src/core/changes/known-commits.ts';
import { noRecords } from '../../../src/core/changes/records.ts';
import { changesBetweenRecords } from '../../../src/core/changes/release-changes.ts';

const page = { sources: [{ url: 'https://forge.example/', supports: ['/name'] }] };
const before = { ...noRecords, spaces: { forge: { name: 'Forge', ...page }, ruche: { name: 'Ruche' } } };
const after = {
  ...noRecords,
  spaces: { 'la-forge': { name: 'Forge', ...page, credits: ['mapper42'] }, ruche: { name: 'La Ruche' } },
};
const changes = changesBetweenRecords(before, after);
const commit = (hash: string, author: string) => ({ hash: hash.repeat(40), date: '2026-07-01', author });
const commits: Readonly<Record<string, readonly ReturnType<typeof commit>[]>> = {
  'la-forge': [commit('b', 'mapper42'), commit('a', 'Marie Dupont')],
  forge: [commit('a', 'Marie Dupont')],
  ruche: [commit('c', 'mapper42')],
};
const commitsOf = (_collection: string, id: string) => commits[id] ?? [];

test('A release keeps which commits touched a record, under each identifier, and of their authors only a handle that the record thanks', () =>
  expect(knownCommits(changes, after, { git: 'complete', commitsOf }).touched['spaces']).toEqual({
    'la-forge': [
      { commit: 'bbbbbbbbbb', date: '2026-07-01', by: 'mapper42' },
      { commit: 'aaaaaaaaaa', date: '2026-07-01' },
    ],
    ruche: [{ commit: 'cccccccccc', date: '2026-07-01' }],
  }));

test.each(['shallow', 'none', 'first'] as const)('Where git is %s it keeps no commit, and says so', (git) =>
  expect(knownCommits(changes, after, { git, commitsOf })).toEqual({ git, touched: {} }),
);
