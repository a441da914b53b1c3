/** A copy of the register with two releases more, and the data that a build of each would publish. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { catalogueFrom, type Catalogue } from '../../src/core/catalogue.ts';
import { explorerJson } from '../../src/core/datasets/explorer-json.ts';
import { tables } from '../../src/core/datasets/index.ts';
import { databaseOf } from '../../src/core/datasets/sqlite.ts';
import { writeCitable } from '../../src/io/citable-releases.ts';
import { readChanges } from '../../src/io/read-changes.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { readRelease, readReleases } from '../../src/io/read-releases.ts';
import { sqliteOf } from '../../src/io/sqlite-file.ts';
import { writeStreamed } from '../../src/io/streamed-file.ts';

/** A release, and where the data of a build of it lies. */
export interface ReleasedData {
  readonly version: string;
  readonly date: string;
  readonly data: string;
}

export interface ChangedRegister {
  readonly first: ReleasedData;
  readonly second: ReleasedData;
  readonly remove: () => void;
}

/** What happens between the two, all of it in Wallonia: one space comes, one goes, and one is told to be larger. */
export const happened = {
  added: 'zz-added-namur',
  removed: 'crc-mons',
  changed: 'coworking-namur-namur',
  area: 1100,
} as const;

const gazetteer = readGazetteer();

function release(content: string, { version, date }: ReleasedData): void {
  const given = ['src/cli/release.ts', '--release-version', version, '--date', date, '--content', content];
  const { status, stderr } = spawnSync(process.execPath, given, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The release ${version} was refused: ${stderr}`);
}

function catalogueOf(content: string): Catalogue {
  const { problems, ...records } = readContent(content, gazetteer);
  if (problems.length > 0) throw new Error(JSON.stringify(problems.slice(0, 3)));
  return catalogueFrom({ release: readRelease(content), gazetteer, ...records });
}

async function publish(content: string, data: string): Promise<void> {
  const catalogue = catalogueOf(content);
  const [spaces] = tables;
  const folder = path.join(data, 'releases');
  mkdirSync(folder, { recursive: true });
  if (spaces) await writeStreamed(path.join(data, 'explorer.json'), explorerJson(spaces, catalogue));
  await writeStreamed(path.join(data, 'spaces.sqlite'), sqliteOf(databaseOf(tables, catalogue)));
  await writeCitable({ folder, releases: readReleases(content), changes: readChanges(content), gazetteer });
}

function change(content: string): void {
  const file = (id: string): string => path.join(content, 'spaces', `${id}.json`);
  const read = (id: string) => JSON.parse(readFileSync(file(id), 'utf8'));
  const write = (id: string, record: object): void => writeFileSync(file(id), `${JSON.stringify(record, null, 2)}\n`);
  write(happened.added, { ...read('mundo-n-namur'), name: 'Zz Added' });
  const record = read(happened.changed);
  write(happened.changed, { ...record, capacity: { ...record.capacity, area: happened.area } });
  rmSync(file(happened.removed));
}

/** Makes both releases in a folder of the system's; `remove` takes it away. Their numbers are beyond those that the register has. */
export async function changedRegister(): Promise<ChangedRegister> {
  const folder = mkdtempSync(path.join(tmpdir(), 'changed-'));
  const content = path.join(folder, 'content');
  const first = { version: '0.90.0', date: '2031-01-01', data: path.join(folder, 'first') };
  const second = { version: '0.91.0', date: '2031-02-01', data: path.join(folder, 'second') };
  cpSync('content', content, { recursive: true });
  release(content, first);
  await publish(content, first.data);
  change(content);
  release(content, second);
  await publish(content, second.data);
  return { first, second, remove: () => rmSync(folder, { recursive: true }) };
}
