import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { KindWeight, MeasuredPages } from '../core/grades/measured-pages.ts';
import { budgets, kindOf, type PageKind } from '../core/grades/page-budgets.ts';
import { isLocale } from '../i18n/locales.ts';
import { sha256Of } from './checksums.ts';
import { fileReadings } from './file-readings.ts';
import { pagesIn } from './search-index.ts';
import { weighedFile, type WeighedFile } from './weighed-files.ts';

/** What one page costs and says. */
interface MeasuredPage {
  readonly kind: PageKind;
  readonly weight: Pick<KindWeight, 'bytes' | 'requests' | 'scriptBytes'>;
  readonly asksLater: boolean;
  readonly hasLanguage: boolean;
  readonly hasTitle: boolean;
  readonly hasMedia: boolean;
}

type Weigh = (path: string) => Promise<WeighedFile>;

/** A file and all that it brings along, each once. */
async function withFiles(file: WeighedFile, weigh: Weigh, seen = new Map<string, WeighedFile>()) {
  if (seen.has(file.path)) return seen;
  seen.set(file.path, file);
  for (const path of file.brings) await withFiles(await weigh(path), weigh, seen);
  return seen;
}

const sumOf = (files: readonly WeighedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Files that many pages share are weighed once. */
function weigher(folder: string, base: string): Weigh {
  const known = new Map<string, Promise<WeighedFile>>();
  return (path) => {
    const found = known.get(path) ?? weighedFile(folder, path, base).then(({ text: _text, ...file }) => file);
    known.set(path, found);
    return found;
  };
}

/** What the file of a page alone tells. */
const pageFile = z.object({
  path: z.string(),
  bytes: z.number(),
  brings: z.array(z.string()),
  asksLater: z.boolean(),
  hasLanguage: z.boolean(),
  hasTitle: z.boolean(),
  hasMedia: z.boolean(),
});
type PageFile = z.infer<typeof pageFile>;

async function readPage(folder: string, path: string, base: string): Promise<PageFile> {
  const { text, brings, ...page } = await weighedFile(folder, path, base);
  return {
    ...page,
    brings: [...brings],
    hasLanguage: isLocale(/<html[^>]*\slang="?([\w-]+)/.exec(text)?.[1] ?? ''),
    hasTitle: /<title>[^<]*\S[^<]*<\/title>/.test(text),
    hasMedia: /<(audio|video)\b/.test(text),
  };
}

async function measured({ hasLanguage, hasTitle, hasMedia, ...page }: PageFile, weigh: Weigh): Promise<MeasuredPage> {
  const files = [...(await withFiles(page, weigh)).values()];
  const scripts = files.filter((file) => file.path.endsWith('.js'));
  return {
    kind: kindOf(page.path.replace(/index\.html$/, '')),
    weight: { bytes: sumOf(files), requests: files.length, scriptBytes: sumOf(scripts) },
    asksLater: files.some((file) => file.asksLater),
    hasLanguage,
    hasTitle,
    hasMedia,
  };
}

/** The code that reads pages: where it has changed, what it read before does not count. */
const readerOf = (base: string): string =>
  sha256Of(
    [
      base,
      ...['measure-pages.ts', 'weighed-files.ts'].map((name) => readFileSync(join(import.meta.dirname, name))),
    ].join(),
  );

const isWithin = ({ kind, weight }: MeasuredPage): boolean => {
  const { kilobytes, requests, scripts } = budgets[kind];
  return weight.bytes <= kilobytes * 1000 && weight.requests <= requests && weight.scriptBytes <= scripts * 1000;
};

const most = (pages: readonly MeasuredPage[], of: keyof MeasuredPage['weight']): number =>
  pages.reduce((found, { weight }) => Math.max(found, weight[of]), 0);

const kindWeight = (pages: readonly MeasuredPage[]): KindWeight => ({
  pages: pages.length,
  within: pages.filter(isWithin).length,
  asking: pages.filter(({ asksLater }) => asksLater).length,
  bytes: most(pages, 'bytes'),
  requests: most(pages, 'requests'),
  scriptBytes: most(pages, 'scriptBytes'),
});

/**
 * Reads every page of a built folder: what it costs a reader, and what of accessibility its file alone tells.
 * @param base the path below which the site stands, with a slash at both ends
 * @param kept the file in which a build leaves what it read of its pages, for the next one
 */
export async function measurePages(folder: string, base: string, kept?: string): Promise<MeasuredPages> {
  const weigh = weigher(folder, base);
  const read = (path: string): Promise<PageFile> => readPage(folder, path, base);
  const readings = kept && (await fileReadings({ folder, kept, reader: readerOf(base), shape: pageFile, read }));
  const queue = await pagesIn(folder);
  const pages: MeasuredPage[] = [];
  const work = async () => {
    for (let path = queue.pop(); path !== undefined; path = queue.pop())
      pages.push(await measured(await (readings ? readings.of(path) : read(path)), weigh));
  };
  await Promise.all(Array.from({ length: availableParallelism() * 2 }, work));
  if (readings) await readings.leave();
  const kinds = Map.groupBy(pages, ({ kind }) => kind);
  return {
    pages: pages.length,
    withLanguage: pages.filter(({ hasLanguage }) => hasLanguage).length,
    withTitle: pages.filter(({ hasTitle }) => hasTitle).length,
    withMedia: pages.filter(({ hasMedia }) => hasMedia).length,
    kinds: Object.fromEntries([...kinds].toSorted().map(([kind, found]) => [kind, kindWeight(found)])),
  };
}
