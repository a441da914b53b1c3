import { readdirSync } from 'node:fs';
import path from 'node:path';
import { contentKinds, type ContentKind } from '../core/content-kinds.ts';
import { formattedRecord } from '../core/described.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import type { JudgedKind } from '../core/record-schemas.ts';
import type { DefinitionRecord, NetworkRecord, SpaceRecord, StatisticRecord } from '../core/records.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import { nameOf, textOf, type IsAsked } from './content-file.ts';
import { startOfFile, type FileProblem } from './file-problem.ts';
import { readJsonText } from './json-text.ts';
import { proseProblems } from './read-prose.ts';

export interface Content {
  readonly spaces: ReadonlyMap<string, SpaceRecord>;
  readonly networks: ReadonlyMap<string, NetworkRecord>;
  readonly statistics: ReadonlyMap<string, StatisticRecord>;
  readonly definitions: ReadonlyMap<string, DefinitionRecord>;
  /** Of all files, sorted by file, line and column. */
  readonly problems: readonly FileProblem[];
  /** Files in which nothing is wrong but the form, by their path, with the text that they should hold. */
  readonly unformatted: ReadonlyMap<string, string>;
}

interface Folder extends Pick<ContentKind, 'judge'> {
  readonly path: string;
  readonly kind: JudgedKind;
}

interface OneRecord {
  readonly problems: readonly FileProblem[];
  readonly kept?: unknown;
  readonly formatted?: string;
}

const extension = '.json';

const idOf = (file: string): string => path.basename(file, extension);

const recordsIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ name }) => path.join(folder, name))
    .toSorted();

const idsIn = (folder: string): ReadonlySet<string> => new Set(recordsIn(folder).map(idOf));

function firstDifferentLine(text: string, other: string): number {
  const lines = other.split('\n');
  return text.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

function readOne(file: string, { kind, judge }: Folder, surroundings: Surroundings): OneRecord {
  const name = nameOf(file);
  const raw = textOf(file);
  if (raw === undefined)
    return { problems: [{ code: 'not-utf8', pointer: '', args: {}, file: name, position: startOfFile }] };
  const json = readJsonText(raw.replace(/^\uFEFF/, ''));
  const ofText = json.problems.map((problem) => ({ ...problem, file: name }));
  if (json.value === undefined) return { problems: ofText };
  const judged = judge(json.value, { ...surroundings, id: idOf(file) });
  const problems = [
    ...ofText,
    ...judged.map((problem) => ({ ...problem, file: name, position: json.positionOf(problem.pointer, problem.atKey) })),
  ];
  if (problems.length > 0) return { problems };
  const formatted = formattedRecord(kind, json.value);
  if (raw === formatted) return { problems, kept: json.value };
  const position = { line: Math.max(1, firstDifferentLine(raw, formatted)), column: 1 };
  return { problems: [{ code: 'not-formatted', pointer: '', args: {}, file: name, position }], formatted };
}

function readFolder(folder: Folder, surroundings: Surroundings, isAsked: IsAsked): ReadonlyMap<string, OneRecord> {
  const files = recordsIn(folder.path).filter(isAsked);
  return new Map(files.map((file) => [file, readOne(file, folder, surroundings)]));
}

/** The records that may be published, by id; the checker has made sure that they are what the schema says. */
const keptOf = <Kept>(records: ReadonlyMap<string, OneRecord>): ReadonlyMap<string, Kept> =>
  new Map([...records].flatMap(([file, { kept }]) => (kept === undefined ? [] : [[idOf(file), kept as Kept]])));

// By code unit, not by the machine's language: the list is the same everywhere.
const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);

const byPlace = (a: FileProblem, b: FileProblem): number =>
  compareTexts(a.file, b.file) ||
  a.position.line - b.position.line ||
  a.position.column - b.position.column ||
  compareTexts(a.code, b.code);

/**
 * Reads and judges the records and texts of a content folder.
 * @param root folder that holds those of all kinds: `spaces/`, `networks/` …
 * @param isAsked which files to judge; all unless given
 * @returns the records that may be published and all problems of all files; throws only when a folder or file cannot be read
 */
export function readContent(root: string, gazetteer: Gazetteer, isAsked: IsAsked = () => true): Content {
  const folderOf = (kind: JudgedKind): string => path.join(root, contentKinds[kind].folder);
  const [spaceIds, networkIds] = [idsIn(folderOf('space')), idsIn(folderOf('network'))];
  const read = (kind: JudgedKind): ReadonlyMap<string, OneRecord> => {
    const { judge } = contentKinds[kind];
    return readFolder({ path: folderOf(kind), kind, judge }, { id: '', gazetteer, spaceIds, networkIds }, isAsked);
  };
  const [spaces, networks, statistics] = [read('space'), read('network'), read('statistic')];
  const definitions = read('definition');
  const records = [...spaces, ...networks, ...statistics, ...definitions];
  const problems = [
    ...records.flatMap(([, record]) => record.problems),
    ...proseProblems(folderOf('space'), spaceIds, isAsked),
  ];
  return {
    spaces: keptOf<SpaceRecord>(spaces),
    networks: keptOf<NetworkRecord>(networks),
    statistics: keptOf<StatisticRecord>(statistics),
    definitions: keptOf<DefinitionRecord>(definitions),
    problems: problems.toSorted(byPlace),
    unformatted: new Map(
      records.flatMap(([file, { formatted }]) => (formatted === undefined ? [] : [[file, formatted]])),
    ),
  };
}
