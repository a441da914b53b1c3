import path from 'node:path';
import { formattedRecord } from '../core/described.ts';
import { duplicatesOf } from '../core/findings/duplicates.ts';
import type { Registered } from '../core/findings/finding.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import { judgeSpace } from '../core/judge.ts';
import { newId, recordFrom, type Contribution } from '../core/new-record.ts';
import type { SpaceRecord } from '../core/records.ts';
import { nameOf } from './content-file.ts';
import { folderIn } from './content-folder.ts';
import type { FileProblem } from './file-problem.ts';
import { readJsonText } from './json-text.ts';
import { surroundingsIn } from './read-content.ts';
import { readRegister } from './read-register.ts';
import { readRelease } from './read-releases.ts';

/** A new space as it would be written, and what stands against it. */
export interface PreparedSpace {
  readonly file: string;
  /** Byte for byte what the file would hold. */
  readonly text: string;
  readonly problems: readonly FileProblem[];
  /** Spaces of the register that it may be a second time. */
  readonly duplicates: readonly Registered[];
}

const textAt = (facts: unknown, key: string): string => String(Object(facts)[key] ?? '');

/** Makes the record of a contribution, names its file, judges it and compares it with the register; writes nothing. */
export function preparedSpace(contribution: Contribution, root: string, gazetteer: Gazetteer): PreparedSpace {
  const surroundings = surroundingsIn(root, gazetteer);
  const { facts } = contribution;
  const nis = textAt(facts['address'], 'municipality');
  const id = newId(textAt(facts, 'name'), nis, { gazetteer, ids: surroundings.spaceIds });
  const file = path.join(folderIn(root, 'space'), `${id}.json`);
  const record = recordFrom(contribution);
  const text = formattedRecord('space', record);
  const { positionOf } = readJsonText(text);
  const problems = judgeSpace(record, { ...surroundings, id }).map((problem) => ({
    ...problem,
    file: nameOf(file),
    position: positionOf(problem.pointer, problem.atKey),
  }));
  const around = { gazetteer, today: readRelease().date };
  // Only an accepted record can be compared with others.
  const duplicates =
    problems.length > 0 ? [] : duplicatesOf({ id, record: record as SpaceRecord }, readRegister(root), around);
  return { file, text, problems, duplicates };
}
