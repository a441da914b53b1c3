import path from 'node:path';
import { bibliographyKind, guideFolder, type FolderKind } from '../core/content-kinds.ts';
import type { Gazetteer } from '../core/gazetteer.ts';
import type { Chapter } from '../core/guide/chapter.ts';
import type {
  BibliographyRecord,
  ChartRecord,
  DefinitionRecord,
  EventRecord,
  NetworkRecord,
  QuestionRecord,
  RubricRecord,
  SpaceRecord,
  StatisticRecord,
  TermRecord,
  TradeRecord,
} from '../core/records.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import { nameOf, type IsAsked } from './content-file.ts';
import { folderIn, strayProblems } from './content-folder.ts';
import type { FileProblem } from './file-problem.ts';
import { knownNames } from './known-names.ts';
import { chapterFilesIn, chaptersIn, citedIn, guideProblems, readGuide, type ReadGuide } from './read-guide.ts';
import { problemList } from './problem-list.ts';
import { judgedTexts } from './read-prose.ts';
import { idsIn, keptOf, readRecord, readRecords, valuesIn, type OneRecord, type Records } from './read-record.ts';

export interface Content {
  readonly spaces: ReadonlyMap<string, SpaceRecord>;
  readonly networks: ReadonlyMap<string, NetworkRecord>;
  readonly statistics: ReadonlyMap<string, StatisticRecord>;
  readonly charts: ReadonlyMap<string, ChartRecord>;
  readonly definitions: ReadonlyMap<string, DefinitionRecord>;
  readonly trades: ReadonlyMap<string, TradeRecord>;
  readonly terms: ReadonlyMap<string, TermRecord>;
  readonly questions: ReadonlyMap<string, QuestionRecord>;
  readonly events: ReadonlyMap<string, EventRecord>;
  readonly rubrics: ReadonlyMap<string, RubricRecord>;
  /** The pages that the guide cites; none where their list is refused. */
  readonly bibliography: BibliographyRecord;
  /** Those that are there in every language, in the order of their numbers. */
  readonly chapters: readonly Chapter[];
  /** Of all files, sorted by file, line and column. */
  readonly problems: readonly FileProblem[];
  /** Files in which nothing is wrong but what can be mended without asking, by their path, with the text that they should hold. */
  readonly unformatted: ReadonlyMap<string, string>;
}

/** What the rules may look at in a content folder besides a record. */
export function surroundingsIn(root: string, gazetteer: Gazetteer): Surroundings {
  const ids = (kind: FolderKind): ReadonlySet<string> => idsIn(folderIn(root, kind));
  return {
    id: '',
    gazetteer,
    spaceIds: ids('space'),
    networkIds: ids('network'),
    termIds: ids('term'),
    questionIds: ids('question'),
    series: valuesIn<StatisticRecord>(folderIn(root, 'statistic')),
  };
}

interface Formatted {
  readonly file: string;
  readonly formatted?: string;
}

/** Of the texts that have another form, those in which nothing else is wrong. */
const rightTexts = (texts: readonly Formatted[], problems: readonly FileProblem[]): readonly Formatted[] => {
  const wrong = new Set(problems.filter(({ code }) => code !== 'text-form').map(({ file }) => file));
  return texts.filter(({ file }) => !wrong.has(nameOf(file)));
};

const chapterFiles = (guide: ReadGuide, isAsked: IsAsked): readonly Formatted[] =>
  guide.texts.filter(({ path: file }) => isAsked(file)).map((text) => ({ ...text, file: text.path }));

interface GuideAsked {
  readonly guide: ReadGuide;
  /** Whether any chapter is asked for. */
  readonly isAbout: boolean;
  readonly bibliography: Records;
}

/** The list of pages that the guide cites, judged beside the chapters that cite them. */
function readBibliography(root: string, guide: ReadGuide, surroundings: Surroundings): Records {
  const file = path.join(root, bibliographyKind.file);
  const judge = (value: unknown) => bibliographyKind.judge(value, citedIn(guide));
  return new Map([[file, readRecord(file, { kind: 'bibliography', judge }, surroundings)]]);
}

/** What the guide says and cites, as far as it is asked for: to judge one record, no chapter is read. */
function readGuideIn(root: string, surroundings: Surroundings, isAsked: IsAsked): GuideAsked {
  const folder = path.join(root, guideFolder);
  const isAbout = chapterFilesIn(folder).some(isAsked);
  const isCited = isAbout || isAsked(path.join(root, bibliographyKind.file));
  if (!isCited) return { guide: { texts: [], misnamed: [] }, isAbout, bibliography: new Map() };
  const guide = readGuide(folder);
  return { guide, isAbout, bibliography: readBibliography(root, guide, surroundings) };
}

/** The records of each kind that were asked for and may be published. */
const recordsFrom = (read: ReturnType<typeof readRecords>, asked: (records: Records) => Records) => ({
  spaces: keptOf<SpaceRecord>(asked(read.space)),
  networks: keptOf<NetworkRecord>(asked(read.network)),
  statistics: keptOf<StatisticRecord>(asked(read.statistic)),
  charts: keptOf<ChartRecord>(asked(read.chart)),
  definitions: keptOf<DefinitionRecord>(asked(read.definition)),
  trades: keptOf<TradeRecord>(asked(read.trade)),
  terms: keptOf<TermRecord>(asked(read.term)),
  questions: keptOf<QuestionRecord>(asked(read.question)),
  events: keptOf<EventRecord>(asked(read.event)),
  rubrics: keptOf<RubricRecord>(asked(read.rubric)),
});

/** The text that each of them should hold, by its file. */
const textsByFile = (formatted: readonly Formatted[]): ReadonlyMap<string, string> =>
  new Map(formatted.flatMap(({ file, formatted: text }) => (text === undefined ? [] : [[file, text]])));

/**
 * Reads and judges the records and texts of a content folder.
 * @param root folder that holds those of all kinds: `spaces/`, `networks/` …
 * @param isAsked which files to judge; all unless given
 * @returns the records that may be published and all problems of all files; throws only when a folder or file cannot be read
 */
export function readContent(root: string, gazetteer: Gazetteer, isAsked: IsAsked = () => true): Content {
  const surroundings = surroundingsIn(root, gazetteer);
  const { guide, isAbout, bibliography } = readGuideIn(root, surroundings, isAsked);
  // A chapter may name whatever the register holds, so one alone is judged beside all of it.
  const read = readRecords(root, surroundings, isAbout ? () => true : isAsked);
  const asked = (records: Records): Records => new Map([...records].filter(([file]) => isAsked(file)));
  const files = [...Object.values(read), bibliography].flatMap((records): [string, OneRecord][] => [...asked(records)]);
  const texts = judgedTexts(folderIn(root, 'space'), surroundings.spaceIds, isAsked);
  const problems = problemList([
    ...strayProblems(root, isAsked),
    ...files.flatMap(([, record]) => record.problems),
    ...texts.flatMap((text) => text.problems),
    ...(isAbout ? guideProblems(guide, knownNames({ root, read, bibliography, guide, surroundings }), isAsked) : []),
  ]);
  const formatted: readonly Formatted[] = [
    ...files.map(([file, record]) => ({ file, ...record })),
    ...rightTexts([...texts, ...chapterFiles(guide, isAsked)], problems),
  ];
  return {
    ...recordsFrom(read, asked),
    bibliography: [...keptOf<BibliographyRecord>(bibliography).values()][0] ?? {},
    chapters: chaptersIn(guide, isAsked),
    problems,
    unformatted: textsByFile(formatted),
  };
}
