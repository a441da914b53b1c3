import path from 'node:path';
import { contentKinds } from '../core/content-kinds.ts';
import type { FindingCode, Finding } from '../core/findings/finding.ts';
import { visible } from '../core/hidden-characters.ts';
import type { ProblemCode } from '../core/problem.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { nameOf, readText } from './content-file.ts';
import { startOfFile, type FileProblem, type Position } from './file-problem.ts';
import { readJsonText } from './json-text.ts';
import { sentenceAbout } from './told-problems.ts';

/** What the checker says of one place, as people and machines read it: a problem, which blocks, or a finding, which does not. */
export interface Remark {
  readonly isProblem: boolean;
  readonly code: ProblemCode | FindingCode;
  /** From the project's folder, with slashes. */
  readonly file: string;
  readonly position: Position;
  /** JSON Pointer into the record; '' for the file as a whole. */
  readonly pointer: string;
  readonly message: string;
}

/** A problem in the words of a language. */
export const remarkAbout = (problem: FileProblem, locale: Locale): Remark => ({
  isProblem: true,
  code: problem.code,
  file: visible(problem.file),
  position: problem.position,
  pointer: visible(problem.pointer),
  message: sentenceAbout(problem, locale),
});

type PlaceOf = (pointer: string) => Position;

/** Where the places of a space's record stand in its file. */
function placesOf(file: string): PlaceOf {
  const { text } = readText(file);
  return text === undefined ? () => startOfFile : readJsonText(text).positionOf;
}

/**
 * Findings in the words of a language, each with its place looked up in its file.
 * @param root folder that holds `spaces/`
 */
export function remarksOn(findings: readonly Finding[], root: string, locale: Locale): readonly Remark[] {
  const t = translatorOf(locale);
  const fileOf = (id: string): string => path.join(root, contentKinds.space.folder, `${id}.json`);
  const places = new Map([...new Set(findings.map(({ id }) => id))].map((id) => [id, placesOf(fileOf(id))]));
  return findings.map(({ code, id, pointer, args }) => ({
    isProblem: false,
    code,
    file: nameOf(fileOf(id)),
    position: places.get(id)?.(pointer) ?? startOfFile,
    pointer,
    message: t(`finding.${code}`, args),
  }));
}
