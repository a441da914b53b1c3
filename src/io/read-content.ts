import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Gazetteer } from '../core/gazetteer.ts';
import { judgeNetwork, judgeSpace } from '../core/judge.ts';
import type { Problem } from '../core/problem.ts';
import type { NetworkRecord, SpaceRecord } from '../core/records.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import { readJsonText, type Position } from './json-text.ts';
import { proseProblems } from './read-prose.ts';

/** A problem with the file it is in and the place there. */
export interface FileProblem extends Problem {
  /** From the project's folder, with slashes: `content/spaces/x.json`. */
  readonly file: string;
  readonly position: Position;
}

export interface Content {
  readonly spaces: ReadonlyMap<string, SpaceRecord>;
  readonly networks: ReadonlyMap<string, NetworkRecord>;
  /** Of all files, sorted by file, line and column. */
  readonly problems: readonly FileProblem[];
}

interface RecordFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function textOf(file: string): string | undefined {
  try {
    return decoder.decode(readFileSync(file));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const namesIn = (folder: string, extension: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(extension))
    .map(({ name }) => name)
    .toSorted();

type Judge = (value: unknown, surroundings: Surroundings) => readonly Problem[];

function readOne<Kept>({ id, file, text }: RecordFile, judge: Judge, surroundings: Surroundings): { readonly kept?: Kept; readonly problems: readonly FileProblem[] } {
  const json = readJsonText(text);
  const ofText = json.problems.map((problem) => ({ ...problem, file }));
  if (json.value === undefined) return { problems: ofText };
  const judged = judge(json.value, { ...surroundings, id });
  const problems = [...ofText, ...judged.map((problem) => ({ ...problem, file, position: json.positionOf(problem.pointer, problem.atKey) }))];
  return problems.length > 0 ? { problems } : { kept: json.value as Kept, problems };
}

function readFolder<Kept>(root: string, folder: string, judge: Judge, surroundings: Surroundings): { readonly kept: ReadonlyMap<string, Kept>; readonly problems: readonly FileProblem[] } {
  const kept = new Map<string, Kept>();
  const problems = namesIn(path.join(root, folder), '.json').flatMap((name) => {
    const file = `content/${folder}/${name}`;
    const text = textOf(path.join(root, folder, name));
    if (text === undefined) return [{ code: 'not-utf8', pointer: '', args: {}, file, position: { line: 1, column: 1 } } as const];
    const id = name.slice(0, -'.json'.length);
    const one = readOne<Kept>({ id, file, text }, judge, surroundings);
    if (one.kept) kept.set(id, one.kept);
    return one.problems;
  });
  return { kept, problems };
}

const byPlace = (a: FileProblem, b: FileProblem): number =>
  a.file.localeCompare(b.file) || a.position.line - b.position.line || a.position.column - b.position.column || a.code.localeCompare(b.code);

const idsIn = (folder: string): ReadonlySet<string> => new Set(namesIn(folder, '.json').map((name) => name.slice(0, -'.json'.length)));

/**
 * Reads and judges every record and every text of a content folder.
 * @param root folder that holds `spaces/` and `networks/`
 * @returns the records that may be published and all problems of all files; throws only when a folder cannot be read
 */
export function readContent(root: string, gazetteer: Gazetteer): Content {
  const surroundings = { id: '', gazetteer, spaceIds: idsIn(path.join(root, 'spaces')), networkIds: idsIn(path.join(root, 'networks')) };
  const spaces = readFolder<SpaceRecord>(root, 'spaces', judgeSpace, surroundings);
  const networks = readFolder<NetworkRecord>(root, 'networks', judgeNetwork, surroundings);
  const problems = [...spaces.problems, ...networks.problems, ...proseProblems(path.join(root, 'spaces'), surroundings.spaceIds)];
  return { spaces: spaces.kept, networks: networks.kept, problems: problems.toSorted(byPlace) };
}
