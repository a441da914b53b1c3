import { judgeDefinition, judgeNetwork, judgeSpace, judgeStatistic } from './judge.ts';
import type { Problem } from './problem.ts';
import type { JudgedKind } from './record-schemas.ts';
import type { Surroundings } from './rules/rule.ts';

export interface ContentKind {
  /** Folder of its records, below that of the content, e.g. `spaces`. */
  readonly folder: string;
  readonly judge: (value: unknown, surroundings: Surroundings) => readonly Problem[];
}

/** Every kind of content that has a schema: where its records stand and what judges them. */
export const contentKinds = {
  space: { folder: 'spaces', judge: judgeSpace },
  network: { folder: 'networks', judge: judgeNetwork },
  statistic: { folder: 'statistics', judge: judgeStatistic },
  definition: { folder: 'definitions', judge: judgeDefinition },
} as const satisfies Readonly<Record<JudgedKind, ContentKind>>;

/** The folders of the content, in the order of their kinds. */
export const contentFolders: readonly string[] = Object.values(contentKinds).map(({ folder }) => folder);
