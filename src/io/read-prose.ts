import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { markdownToMdast, mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { frontMatter } from '../core/front-matter.ts';
import type { Problem } from '../core/problem.ts';
import { forbiddenIn, type ProseNode, type ProseProblem } from '../core/prose.ts';
import { isLocale } from '../i18n/locales.ts';
import type { FileProblem } from './read-content.ts';

const features = { frontmatter: true } as const;
const top = { line: 1, column: 1 };

const headProblem = (reason: string): ProseProblem => ({ code: 'front-matter', pointer: '', args: { reason }, position: top });

function headProblems(tree: ProseNode): readonly ProseProblem[] {
  const head = tree.children?.find(({ type }) => type === 'yaml')?.value;
  try {
    const { error } = frontMatter.safeParse(parse(head ?? '') ?? {});
    return (error?.issues ?? []).map(({ path: place, message }) => headProblem([place.join('.'), message].filter(Boolean).join(': ')));
  } catch (error) {
    return [headProblem(String((error as Error).message).split('\n')[0] ?? '')];
  }
}

function treeOf(file: string): ProseNode {
  const text = readFileSync(file, 'utf8');
  return (file.endsWith('.mdx') ? mdxToMdast(text, { features }) : markdownToMdast(text, { features })) as ProseNode;
}

function textProblems(file: string): readonly ProseProblem[] {
  try {
    const tree = treeOf(file);
    return [...headProblems(tree), ...forbiddenIn(tree)];
  } catch (error) {
    // The parser refuses broken MDX by throwing; its message says where.
    return [{ code: 'prose-forbidden', pointer: '', args: { found: String((error as Error).message).split('\n')[0] ?? '' }, position: top }];
  }
}

const nameForm = /^(?<id>[a-z0-9-]+)\.(?<locale>[a-z]{2})\.mdx?$/;

function nameProblem(name: string, spaceIds: ReadonlySet<string>): Problem | undefined {
  const { id = '', locale = '' } = nameForm.exec(name)?.groups ?? {};
  if (!isLocale(locale)) return { code: 'prose-name', pointer: '', args: { example: 'coworking-namur-namur.fr.mdx' } };
  return spaceIds.has(id) ? undefined : { code: 'no-record', pointer: '', args: { found: `${id}.json` } };
}

/**
 * Judges every text beside the records: its name, its head, and what it may not hold.
 * @param folder the spaces' folder
 */
export function proseProblems(folder: string, spaceIds: ReadonlySet<string>): readonly FileProblem[] {
  const names = readdirSync(folder).filter((name) => /\.mdx?$/.test(name) && name !== 'README.md');
  return names.toSorted().flatMap((name) => {
    const misnamed = nameProblem(name, spaceIds);
    const problems = [...(misnamed ? [{ ...misnamed, position: top }] : []), ...textProblems(path.join(folder, name))];
    return problems.map((problem) => ({ ...problem, file: `content/spaces/${name}` }));
  });
}
