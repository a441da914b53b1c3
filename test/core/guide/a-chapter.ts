/** Chapters for tests: their text as a tree, and all that they may name. */
import { mdxToMdast } from 'satteri';
import type { KnownNames } from '../../../src/core/guide/known-names.ts';
import { linkTargets } from '../../../src/core/guide/link-targets.ts';
import type { ProseNode } from '../../../src/core/prose.ts';
import { words } from '../../words.ts';

/** A text as the checker reads it. */
export const treeOf = (text: string): ProseNode => mdxToMdast(text, { features: { frontmatter: true } }) as ProseNode;

export const known: KnownNames = {
  sources: new Set(['le-soir', 'rtbf']),
  terms: new Set(['third-place']),
  definitions: new Set(['minimalist']),
  charts: new Set(['spaces-belgium']),
  targets: linkTargets({
    spaceIds: ['la-ruche-namur'],
    networkIds: ['cowallonia'],
    municipalitySlugs: ['namur'],
    definitionIds: [],
    questionIds: [],
    chapters: [{ id: 'history', slug: words('histoire', 'history') }],
  }),
  askable: new Map([
    ['kind', ['coworking', 'library']],
    ['status', ['open', 'closed']],
  ]),
};
