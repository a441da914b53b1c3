import path from 'node:path';
import { contentKinds } from '../core/content-kinds.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { nameOf, readText } from './content-file.ts';
import { startOfFile } from './file-problem.ts';
import { readJsonText } from './json-text.ts';

/** One finding as people read it: the place as `file:line:column` and in the record, then what to look at. */
function toldFinding({ code, id, pointer, args }: Finding, root: string, locale: Locale): string {
  const file = path.join(root, contentKinds.space.folder, `${id}.json`);
  const { text } = readText(file);
  const { line, column } = text === undefined ? startOfFile : readJsonText(text).positionOf(pointer);
  return `${nameOf(file)}:${line}:${column} ${pointer}\n  ${translatorOf(locale)(`finding.${code}`, args)}`;
}

/**
 * Findings one a paragraph.
 * @param root folder that holds `spaces/`, where the places are looked up
 */
export const toldFindings = (findings: readonly Finding[], root: string, locale: Locale): string =>
  findings.map((finding) => toldFinding(finding, root, locale)).join('\n\n');
