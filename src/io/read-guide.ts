import path from 'node:path';
import { chapterHead, type ChapterHead } from '../core/front-matter.ts';
import type { Chapter } from '../core/guide/chapter.ts';
import { chapterProblems } from '../core/guide/judge-chapter.ts';
import type { KnownNames } from '../core/guide/known-names.ts';
import { citedKeys, outlineOf } from '../core/guide/outline.ts';
import { differsFrom } from '../core/guide/twins.ts';
import { isLocale, locales, wordsFrom, type Locale } from '../i18n/locales.ts';
import { nameOf, type IsAsked } from './content-file.ts';
import { filesIn } from './content-folder.ts';
import { startOfFile, type FileProblem } from './file-problem.ts';
import { readProse, type PlacedProblem, type ReadProse } from './prose-file.ts';

/** One file of the guide: a chapter in one language. */
interface ChapterText extends ReadProse<ChapterHead> {
  readonly path: string;
  readonly id: string;
  readonly locale: Locale;
}

/** The files of the guide as they were read, before anything is compared. */
export interface ReadGuide {
  readonly texts: readonly ChapterText[];
  /** Paths of files whose names say no chapter or no language. */
  readonly misnamed: readonly string[];
}

const nameForm = /^(?<id>[a-z0-9]+(-[a-z0-9]+)*)\.(?<locale>[a-z]{2})\.mdx$/;

function readText(file: string): ChapterText | undefined {
  const { id = '', locale = '' } = nameForm.exec(path.basename(file))?.groups ?? {};
  return isLocale(locale) ? { path: file, id, locale, ...readProse(file, chapterHead) } : undefined;
}

/** The files of the guide, misnamed ones too. */
export const chapterFilesIn = (folder: string): readonly string[] => filesIn(folder, /\.mdx?$/);

/** Reads every chapter of a folder, in the order of their names. */
export function readGuide(folder: string): ReadGuide {
  const read = chapterFilesIn(folder).map((file) => ({ file, text: readText(file) }));
  return {
    texts: read.flatMap(({ text }) => text ?? []),
    misnamed: read.filter(({ text }) => !text).map(({ file }) => file),
  };
}

const byId = ({ texts }: ReadGuide): ReadonlyMap<string, readonly ChapterText[]> => Map.groupBy(texts, ({ id }) => id);

function chapterFrom(id: string, texts: readonly ChapterText[]): Chapter | undefined {
  const found = new Map(texts.map(({ locale, head, tree }) => [locale, head && tree && { ...head, tree }]));
  const parts = locales.map((locale) => found.get(locale));
  const [first] = parts;
  if (!first || parts.includes(undefined)) return undefined;
  const of = (locale: Locale) => found.get(locale) ?? first;
  return {
    id,
    order: first.order,
    slug: wordsFrom((locale) => of(locale).slug),
    title: wordsFrom((locale) => of(locale).title),
    purpose: wordsFrom((locale) => of(locale).purpose),
    outline: Object.fromEntries(locales.map((locale) => [locale, outlineOf(of(locale).tree)])) as Chapter['outline'],
  };
}

/** The chapters that are there in every language, in the order of their numbers. */
export const chaptersIn = (guide: ReadGuide, isAsked: IsAsked = () => true): readonly Chapter[] =>
  [...byId(guide)]
    .filter(([, texts]) => texts.some((text) => isAsked(text.path)))
    .flatMap(([id, texts]) => chapterFrom(id, texts) ?? [])
    .toSorted((a, b) => a.order - b.order || a.id.localeCompare(b.id));

/** Every key of the bibliography that any chapter cites, in any language. */
export const citedIn = ({ texts }: ReadGuide): ReadonlySet<string> =>
  new Set(texts.flatMap(({ tree }) => (tree ? citedKeys(tree) : [])));

/** A number or an address that an earlier chapter of the same language has already. */
function takenIn(text: ChapterText, earlier: readonly ChapterText[]): readonly PlacedProblem[] {
  const { head, locale, placeOf } = text;
  if (!head) return [];
  return (['order', 'slug'] as const).flatMap((key) => {
    const other = earlier.find((one) => one.locale === locale && one.head?.[key] === head[key]);
    if (!other) return [];
    const args = { found: String(head[key]), file: nameOf(other.path) };
    return [{ code: `${key}-taken` as const, pointer: `/${key}`, args, position: placeOf(key) }];
  });
}

/** What the languages of one chapter do not share; told of those that come after the first. */
function twinProblems(text: ChapterText, twins: readonly ChapterText[]): readonly PlacedProblem[] {
  const lacking = locales.filter((locale) => !twins.some((twin) => twin.locale === locale));
  const missing = lacking.map((locale): PlacedProblem => {
    const args = { file: `${text.id}.${locale}.mdx` };
    return { code: 'chapter-alone', pointer: '', args, position: startOfFile };
  });
  const [first] = twins.toSorted((a, b) => locales.indexOf(a.locale) - locales.indexOf(b.locale));
  if (!first?.tree || !first.head || first === text || !text.tree || !text.head) return missing;
  const file = nameOf(first.path);
  if (first.head.order === text.head.order) return [...missing, ...differsFrom(text.tree, { tree: first.tree, file })];
  const args = { found: String(text.head.order), meant: String(first.head.order), file };
  return [...missing, { code: 'order-differs', pointer: '/order', args, position: text.placeOf('order') }];
}

const misnamed = (file: string): FileProblem => ({
  code: 'prose-name',
  pointer: '',
  args: { example: `history.${locales[0]}.mdx` },
  file: nameOf(file),
  position: startOfFile,
});

/** Everything that is wrong with the chapters that are asked for, each compared with all the others. */
export function guideProblems(guide: ReadGuide, known: KnownNames, isAsked: IsAsked): readonly FileProblem[] {
  const own = new Map(
    guide.texts.map((text, index) => {
      const inText = text.tree ? chapterProblems(text.tree, known) : [];
      return [text, [...text.problems, ...inText, ...takenIn(text, guide.texts.slice(0, index))]] as const;
    }),
  );
  const isRight = (text: ChapterText): boolean => own.get(text)?.length === 0;
  // What is wrong in one language would be told again as a difference from the other.
  const right = [...byId(guide).values()].filter((twins) => twins.every(isRight));
  const compared = right.flatMap((twins) => twins.map((text) => [text, twinProblems(text, twins)] as const));
  const placed = [...own, ...compared]
    .filter(([text]) => isAsked(text.path))
    .flatMap(([text, problems]) => problems.map((problem) => ({ ...problem, file: nameOf(text.path) })));
  return [...guide.misnamed.filter(isAsked).map(misnamed), ...placed];
}
