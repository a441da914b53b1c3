import {
  judgeBibliography,
  judgeChart,
  judgeDefinition,
  judgeEvent,
  judgeNetwork,
  judgeQuestion,
  judgeRubric,
  judgeSpace,
  judgeStatistic,
  judgeTerm,
  judgeTrade,
} from './judge.ts';
import type { Problem } from './problem.ts';
import type { JudgedKind } from './record-schemas.ts';
import type { Surroundings } from './rules/rule.ts';

type Judge = (value: unknown, surroundings: Surroundings) => readonly Problem[];

export interface ContentKind {
  /** Folder of its records, below that of the content, e.g. `spaces`. */
  readonly folder: string;
  readonly judge: Judge;
}

/** The kinds of content that have one file for each record. */
export type FolderKind = Exclude<JudgedKind, 'bibliography'>;

/** Every kind of content that has a schema and a folder: where its records stand and what judges them. */
export const contentKinds = {
  space: { folder: 'spaces', judge: judgeSpace },
  network: { folder: 'networks', judge: judgeNetwork },
  statistic: { folder: 'statistics', judge: judgeStatistic },
  chart: { folder: 'charts', judge: judgeChart },
  definition: { folder: 'definitions', judge: judgeDefinition },
  trade: { folder: 'trades', judge: judgeTrade },
  term: { folder: 'glossary', judge: judgeTerm },
  question: { folder: 'questions', judge: judgeQuestion },
  event: { folder: 'events', judge: judgeEvent },
  rubric: { folder: 'rubrics', judge: judgeRubric },
} as const satisfies Readonly<Record<FolderKind, ContentKind>>;

/** The pages that the guide cites: one file, for one list. */
export const bibliographyKind = { file: 'bibliography.json', judge: judgeBibliography } as const;

/** The folder of the guide's chapters, which are texts. */
export const guideFolder = 'guide';

/** The folders of the content, in the order of their kinds, the guide last. */
export const contentFolders: readonly string[] = [
  ...Object.values(contentKinds).map(({ folder }) => folder),
  guideFolder,
];
