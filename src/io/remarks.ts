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

/**
 * A finding in the words of a language, with its place looked up in its file.
 * @param root folder that holds `spaces/`
 */
export function remarkOn({ code, id, pointer, args }: Finding, root: string, locale: Locale): Remark {
  const file = path.join(root, contentKinds.space.folder, `${id}.json`);
  const { text } = readText(file);
  const position = text === undefined ? startOfFile : readJsonText(text).positionOf(pointer);
  const message = translatorOf(locale)(`finding.${code}`, args);
  return { isProblem: false, code, file: nameOf(file), position, pointer, message };
}
