import path from 'node:path';
import { contentKinds, type ContentKind, type FolderKind } from '../core/content-kinds.ts';
import { formattedRecord } from '../core/described.ts';
import { mended } from '../core/mended.ts';
import type { Problem } from '../core/problem.ts';
import type { JudgedKind } from '../core/record-schemas.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import { inPlainForm, nameOf, readText, type IsAsked } from './content-file.ts';
import { filesIn, folderIn } from './content-folder.ts';
import { startOfFile, type FileProblem } from './file-problem.ts';
import { readJsonText } from './json-text.ts';

/** How the records of one kind are read. */
export interface Reading extends Pick<ContentKind, 'judge'> {
  readonly kind: JudgedKind;
}

export interface OneRecord {
  readonly problems: readonly FileProblem[];
  /** What the file holds, right or wrong; undefined where it is no JSON. */
  readonly value?: unknown;
  /** The same, where nothing is wrong. */
  readonly kept?: unknown;
  /** Where nothing is wrong but what can be mended without asking: the text that the file should hold. */
  readonly formatted?: string;
}

/** Records by the path of their file. */
export type Records = ReadonlyMap<string, OneRecord>;

const extension = '.json';

const idOf = (file: string): string => path.basename(file, extension);

const recordsIn = (folder: string): readonly string[] => filesIn(folder, /\.json$/);

/** The ids that a folder’s files give. */
export const idsIn = (folder: string): ReadonlySet<string> => new Set(recordsIn(folder).map(idOf));

/** What a folder’s files hold, by id and not yet judged; those that are no object are left out. */
export const valuesIn = <Kept>(folder: string): ReadonlyMap<string, Partial<Kept>> =>
  new Map(
    recordsIn(folder).flatMap((file): [string, Partial<Kept>][] => {
      const { text = '' } = readText(file);
      const { value } = readJsonText(inPlainForm(text));
      return typeof value === 'object' && value !== null ? [[idOf(file), value as Partial<Kept>]] : [];
    }),
  );

function firstDifferentLine(text: string, other: string): number {
  const lines = other.split('\n');
  return text.split('\n').findIndex((line, index) => line !== lines[index]) + 1;
}

type Judged = (value: unknown) => readonly Problem[];

/** Where all that is wrong can be mended without asking: the text that the file should hold. */
function mendedText(kind: JudgedKind, value: unknown, judged: Judged): Pick<OneRecord, 'formatted'> {
  const better = mended(kind, value);
  const isMended = JSON.stringify(better) !== JSON.stringify(value) && judged(better).length === 0;
  return isMended ? { formatted: formattedRecord(kind, better) } : {};
}

/** A record in which nothing is wrong, but for its form perhaps. */
function rightRecord(kind: JudgedKind, value: unknown, { raw, name }: { raw: string; name: string }): OneRecord {
  const formatted = formattedRecord(kind, value);
  if (raw === formatted) return { problems: [], value, kept: value };
  const position = { line: Math.max(1, firstDifferentLine(raw, formatted)), column: 1 };
  return { problems: [{ code: 'not-formatted', pointer: '', args: {}, file: name, position }], value, formatted };
}

/** Reads and judges one JSON file of the content. */
export function readRecord(file: string, { kind, judge }: Reading, surroundings: Surroundings): OneRecord {
  const name = nameOf(file);
  const { text: raw, refused } = readText(file);
  if (refused) return { problems: [{ ...refused, pointer: '', file: name, position: startOfFile }] };
  const json = readJsonText(inPlainForm(raw));
  const ofText = json.problems.map((problem) => ({ ...problem, file: name }));
  const { value } = json;
  if (value === undefined) return { problems: ofText };
  const judged: Judged = (record) => judge(record, { ...surroundings, id: idOf(file) });
  // A number that cannot be read as it is written is told once.
  const told = new Set(ofText.map(({ pointer }) => pointer));
  const ofRecord = judged(value).filter(({ pointer }) => !told.has(pointer));
  if (ofText.length === 0 && ofRecord.length === 0) return rightRecord(kind, value, { raw, name });
  const placed = ofRecord.map((problem) => ({
    ...problem,
    file: name,
    position: json.positionOf(problem.pointer, problem.atKey),
  }));
  const formatted = ofText.length === 0 ? mendedText(kind, value, judged) : {};
  return { problems: [...ofText, ...placed], value, ...formatted };
}

/** What is read of the records, kind by kind. */
export type RecordsByKind = Readonly<Record<FolderKind, Records>>;

/** Reads and judges the records of all kinds, as far as their files are asked for. */
export function readRecords(root: string, surroundings: Surroundings, isAsked: IsAsked): RecordsByKind {
  const kinds = Object.entries(contentKinds) as readonly [FolderKind, ContentKind][];
  const read = kinds.map(([kind, { judge }]): readonly [FolderKind, Records] => {
    const files = recordsIn(folderIn(root, kind)).filter(isAsked);
    return [kind, new Map(files.map((file) => [file, readRecord(file, { kind, judge }, surroundings)]))];
  });
  return Object.fromEntries(read) as Record<FolderKind, Records>;
}

/** The records that may be published, by id; the checker has made sure that they are what the schema says. */
export const keptOf = <Kept>(records: Records): ReadonlyMap<string, Kept> =>
  new Map([...records].flatMap(([file, { kept }]) => (kept === undefined ? [] : [[idOf(file), kept as Kept]])));
