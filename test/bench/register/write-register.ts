/** Writes a content folder of any size: the real one, its spaces apart, with generated spaces. */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formattedRecord } from '../../../src/core/described.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { filesIn, folderIn } from '../../../src/io/content-folder.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { chanceFrom } from './chance.ts';
import { spaceFrom, type Country, type GeneratedSpace } from './space.ts';
import { storyOf } from './story.ts';
import { townsOf } from './towns.ts';

export interface Wanted {
  /** How many spaces, those included that other content names. */
  readonly spaces: number;
  readonly seed: number;
  /** The content folder whose networks, guide, gazetteer, releases … go along. */
  readonly from: string;
  /** The folder to write; made where it is not there. */
  readonly to: string;
}

/** One in ten generated spaces has a text, in each language. */
const spacesPerStory = 10;

const idsIn = (folder: string): readonly string[] =>
  filesIn(folder, /\.json$/).map((file) => path.basename(file, '.json'));

function textsBeside(from: string): string {
  const files = readdirSync(from, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && /\.(json|mdx?)$/.test(entry.name) && !/\b(spaces|releases)$/.test(entry.parentPath),
  );
  return files.map(({ parentPath, name }) => readFileSync(path.join(parentPath, name), 'utf8')).join('\n');
}

const recordIn = (folder: string, id: string): SpaceRecord =>
  JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')) as SpaceRecord;

/** The real spaces that the guide, events or questions name, and those that these name in turn: without them, links lead nowhere. */
function namedSpaces(from: string): readonly string[] {
  const folder = path.join(from, 'spaces');
  const words = new Set(textsBeside(from).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
  const found = new Set(idsIn(folder).filter((id) => words.has(id)));
  // A set that grows while it is gone through is gone through to its end.
  for (const id of found) {
    const { successor, sameBuilding } = recordIn(folder, id);
    for (const other of [successor, sameBuilding]) if (other) found.add(other);
  }
  return [...found];
}

function copyBeside({ from, to }: Wanted): void {
  mkdirSync(path.join(to, 'spaces'), { recursive: true });
  for (const name of readdirSync(from))
    if (name !== 'spaces') cpSync(path.join(from, name), path.join(to, name), { recursive: true });
}

function* generated({ spaces, seed, from }: Wanted, named: readonly string[]): Generator<GeneratedSpace> {
  const gazetteer = readGazetteer();
  const country: Country = { gazetteer, networkIds: idsIn(folderIn(from, 'network')), townFrom: townsOf(gazetteer) };
  const chance = chanceFrom(seed);
  const taken = new Set(named);
  const before: string[] = [];
  while (taken.size < spaces) {
    const space = spaceFrom(country, { taken, before }, chance);
    taken.add(space.id);
    before.push(space.id);
    yield space;
  }
}

/**
 * Writes the folder and returns how many spaces and how many texts it holds.
 * @throws when fewer spaces are wanted than other content names
 */
export function writeRegister(wanted: Wanted): { readonly spaces: number; readonly stories: number } {
  const { from, spaces, to } = wanted;
  const named = namedSpaces(from);
  if (spaces < named.length) throw new Error(`${spaces} spaces are too few: other content names ${named.length}`);
  copyBeside(wanted);
  for (const id of named) cpSync(path.join(from, 'spaces', `${id}.json`), path.join(to, 'spaces', `${id}.json`));
  let stories = 0;
  for (const [index, space] of [...generated(wanted, named)].entries()) {
    const file = path.join(to, 'spaces', space.id);
    writeFileSync(`${file}.json`, formattedRecord('space', space.record));
    if (index % spacesPerStory > 0) continue;
    stories += 1;
    for (const locale of locales) writeFileSync(`${file}.${locale}.md`, storyOf(space, locale));
  }
  return { spaces, stories };
}
