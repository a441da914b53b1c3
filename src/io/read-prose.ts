import { readdirSync } from 'node:fs';
import path from 'node:path';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Problem } from '../core/problem.ts';
import { forbiddenIn, type ProseNode } from '../core/prose.ts';
import { privateInProse } from '../core/prose-privacy.ts';
import { isLocale } from '../i18n/locales.ts';
import { nameOf, textOf, type IsAsked } from './content-file.ts';
import { startOfFile, type FileProblem, type Position } from './file-problem.ts';
import { headProblems } from './prose-head.ts';

type PlacedProblem = Problem & { readonly position: Position };

const features = { frontmatter: true } as const;

const wholeText = (code: 'not-utf8' | 'prose-broken', position: Position): PlacedProblem => ({
  code,
  pointer: '',
  args: {},
  position,
});

/** The parser refuses broken MDX by throwing, the place in front of its sentence: `5:6: Unexpected …`. */
function placeIn(message: string): Position {
  const [, line, column] = /^(\d+):(\d+):/.exec(message) ?? [];
  return line && column ? { line: Number(line), column: Number(column) } : startOfFile;
}

function textProblems(file: string): readonly PlacedProblem[] {
  const text = textOf(file);
  if (text === undefined) return [wholeText('not-utf8', startOfFile)];
  try {
    const tree = (
      file.endsWith('.mdx') ? mdxToMdast(text, { features }) : markdownToMdast(text, { features })
    ) as ProseNode;
    return [
      ...headProblems(tree.children?.find(({ type }) => type === 'yaml')?.value),
      ...forbiddenIn(tree),
      ...privateInProse(tree),
    ];
  } catch (error) {
    return [wholeText('prose-broken', placeIn((error as Error).message))];
  }
}

const nameForm = /^(?<id>[a-z0-9-]+)\.(?<locale>[a-z]{2})\.mdx?$/;

function nameProblems(name: string, spaceIds: ReadonlySet<string>): readonly PlacedProblem[] {
  const { id = '', locale = '' } = nameForm.exec(name)?.groups ?? {};
  if (!isLocale(locale))
    return [
      { code: 'prose-name', pointer: '', args: { example: 'coworking-namur-namur.fr.mdx' }, position: startOfFile },
    ];
  return spaceIds.has(id)
    ? []
    : [{ code: 'no-record', pointer: '', args: { found: `${id}.json` }, position: startOfFile }];
}

/**
 * Judges every text beside the records: its name, its head, and what it may not hold.
 * @param folder the spaces' folder
 * @param isAsked which of its files to judge
 */
export function proseProblems(folder: string, spaceIds: ReadonlySet<string>, isAsked: IsAsked): readonly FileProblem[] {
  const names = readdirSync(folder).filter(
    (name) => /\.mdx?$/.test(name) && name !== 'README.md' && isAsked(path.join(folder, name)),
  );
  return names.flatMap((name) => {
    const file = path.join(folder, name);
    return [...nameProblems(name, spaceIds), ...textProblems(file)].map((problem) => ({
      ...problem,
      file: nameOf(file),
    }));
  });
}
