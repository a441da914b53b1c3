import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formattedRecord } from '../core/described.ts';
import type { Heading } from '../core/import/headings.ts';
import type { MissingHere } from '../core/import/matched.ts';
import { pointerDraft } from '../core/import/pointer-draft.ts';
import type { Refused } from '../core/import/report.ts';
import { judgeSpace } from '../core/judge.ts';
import { recordFrom, type Contribution } from '../core/new-record.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import type { Locale } from '../i18n/locales.ts';
import { ImportError } from './import-text.ts';
import { sentenceAbout } from './told-problems.ts';

export interface Draft {
  /** e.g. `le-nid-mons.json`. */
  readonly name: string;
  readonly text: string;
}

export interface Drafted {
  readonly drafts: readonly Draft[];
  readonly refused: readonly Refused[];
}

interface Ground {
  /** Page that the facts come from; missing where they may not be copied. */
  readonly source?: Contribution['source'];
  readonly licence?: string;
  readonly headings: readonly Heading[];
  readonly surroundings: Omit<Surroundings, 'id'>;
  readonly locale: Locale;
}

/** The column whose fact a problem is about. */
const columnOf = (pointer: string, headings: readonly Heading[]): string | undefined =>
  headings.find(({ meant }) => meant && 'field' in meant && `${pointer}/`.startsWith(`${meant.field.pointer}/`))?.name;

function recordDraft(missing: MissingHere, source: Contribution['source'], ground: Ground): Drafted {
  const { candidate, id } = missing;
  const record = recordFrom({ facts: candidate.facts, source });
  const problems = judgeSpace(record, { ...ground.surroundings, id });
  if (problems.length === 0)
    return { drafts: [{ name: `${id}.json`, text: formattedRecord('space', record) }], refused: [] };
  const refused = problems.map((problem) => {
    const column = columnOf(problem.pointer, ground.headings);
    const place = 'line' in candidate.place && column ? { ...candidate.place, column } : candidate.place;
    return { place, message: sentenceAbout(problem, ground.locale) };
  });
  return { drafts: [], refused };
}

/**
 * A draft for each place that the register lacks: its record where the licence of the facts allows it, judged as the checker judges;
 * otherwise a pointer to look at, with no fact in it.
 */
export function draftsOf(missing: readonly MissingHere[], ground: Ground): Drafted {
  const { source, licence } = ground;
  const found = missing.map((one): Drafted =>
    source
      ? recordDraft(one, source, ground)
      : { drafts: [{ name: `${one.id}.look.json`, text: pointerDraft(one, licence) }], refused: [] },
  );
  return { drafts: found.flatMap(({ drafts }) => drafts), refused: found.flatMap(({ refused }) => refused) };
}

/**
 * Refuses a folder for drafts that is there already, or that lies in the content.
 * @throws ImportError before anything is written
 */
export function checkDraftFolder(folder: string, content: string): void {
  const inContent = path.relative(content, folder);
  if (!inContent.startsWith('..') && !path.isAbsolute(inContent)) throw new ImportError('import.in-content');
  if (existsSync(folder)) throw new ImportError('import.folder-there', { folder });
}

/** Writes drafts and their report into a new folder, whole or not at all: they lie beside it until all are there. */
export function writeDrafts(folder: string, drafts: readonly Draft[]): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}.`);
  try {
    for (const { name, text } of drafts) writeFileSync(path.join(beside, name), text, { flag: 'wx' });
    renameSync(beside, folder);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw error;
  }
}
