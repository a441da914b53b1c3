import { spawnSync } from 'node:child_process';
import { readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import { aRepository, type ARepository } from './a-repository.ts';

type Kept = Record<string, unknown>;

const namur = 'coworking-namur-namur';
const hub = 'the-hub-brussels-bruxelles';

/** The second record of one place, which somebody wrote by mistake. */
const twin = {
  name: 'Hub Bruxelles',
  kinds: ['coworking'],
  address: { municipality: '21009' },
  legalForm: 'cooperative',
  sources: [
    {
      url: 'https://www.hub.example/bruxelles',
      title: 'Le Hub',
      publisher: 'Le Hub',
      accessed: '2026-01-03',
      supports: ['/name', '/kinds', '/address', '/legalForm'],
    },
  ],
};

const forge = {
  name: 'La Forge',
  kinds: ['makerspace'],
  address: { municipality: '62063' },
  sources: [
    {
      url: 'https://www.forge.example/',
      title: 'La Forge ouvre',
      publisher: 'La Forge',
      published: '2026-02-01',
      supports: ['/name', '/kinds', '/address'],
    },
  ],
};

/** Makes a release of the folder, as people do. */
export function release(content: string, version: string, date: string): void {
  const asked = ['--release-version', version, '--date', date, '--content', content];
  const { status, stderr } = spawnSync(process.execPath, ['src/cli/release.ts', ...asked], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const priced = (price: number) => (record: Kept) => ({
  ...record,
  offers: { ...(record['offers'] as object), day: { plan: 'desk', per: 'day', price } },
});

/** What each commit does, after the first, which holds the register of the fixtures as release 1.0.0. */
const changes: readonly (readonly [author: string, subject: string, change: (repository: ARepository) => void])[] = [
  [
    'anna',
    'Correct the desks of Amel',
    ({ edit }) => edit('dorf-buero-amel', (record) => ({ ...record, capacity: { desks: [2, 4] } })),
  ],
  ['bram', 'Add La Forge', ({ edit }) => edit('la-forge-liege', () => forge)],
  [
    'anna',
    'Call the Hub by its last name',
    ({ edit }) =>
      edit(hub, ({ name, otherNames, ...record }) => ({
        name: 'Impact Hub Brussels',
        otherNames: ['The Hub Brussels', 'HUB Brussels'],
        ...record,
      })),
  ],
  [
    'bram',
    'Merge the two records of the Hub',
    ({ edit, remove }) => {
      edit(hub, (record) => ({
        ...record,
        otherNames: [...(record['otherNames'] as string[]), 'Hub Bruxelles'],
        sources: [...(record['sources'] as object[]), { ...twin.sources[0], supports: ['/otherNames', '/kinds'] }],
      }));
      remove('content/spaces/hub-bruxelles-bruxelles.json');
    },
  ],
  ['chris', 'Raise the price in Amel', ({ edit }) => edit('dorf-buero-amel', priced(12))],
  ['chris', 'Revert “Raise the price in Amel”', ({ edit }) => edit('dorf-buero-amel', priced(10))],
  [
    'anna',
    'Give Namur the identifier of its new name',
    ({ content, edit, write }) => {
      renameSync(path.join(content, 'spaces', `${namur}.json`), path.join(content, 'spaces/la-halle-namur.json'));
      edit('la-halle-namur', (record) => ({ ...record, name: 'La Halle' }));
      for (const file of [
        'content/guide/history.fr.mdx',
        'content/guide/history.en.mdx',
        'content/questions/2021-05-25-how-many.json',
        'content/events/2012-05-11-a-space-opens.json',
      ]) {
        const text = readFileSync(path.join(content, '..', file), 'utf8');
        write(file, text.replaceAll(namur, 'la-halle-namur'));
      }
    },
  ],
  [
    'bram',
    'Put the pages of Amel in another order',
    ({ edit }) =>
      edit('dorf-buero-amel', (record) => ({ ...record, sources: (record['sources'] as object[]).toReversed() })),
  ],
  [
    'chris',
    'Say in English what CoWallonia is',
    ({ content, write }) => {
      const file = 'content/networks/cowallonia.json';
      const text = readFileSync(path.join(content, '..', file), 'utf8');
      write(file, text.replace('Network of Walloon coworking spaces.', 'The network of coworking spaces in Wallonia.'));
    },
  ],
];

/** A repository with ten commits: a release, then corrections, a new space, a rename, a merge, a revert, another order, a network. */
export function tenCommits(): ARepository {
  const repository = aRepository();
  const { edit, remove, content, git } = repository;
  const commit = (author: string, subject: string): void => {
    git('add', '--all');
    git('-c', `user.name=${author}`, 'commit', '--quiet', '--date', '2026-07-01T12:00:00Z', '--message', subject);
  };
  remove('content/releases/1.0.0.json');
  edit('hub-bruxelles-bruxelles', () => twin);
  release(content, '1.0.0', '2026-06-01');
  commit('anna', 'Release 1.0.0');
  for (const [author, subject, change] of changes) {
    change(repository);
    commit(author, subject);
  }
  return repository;
}
