/** `npm run import`: what a file tells of coworking spaces beside what the register tells; proposes, and changes nothing. */
import path from 'node:path';
import { visible } from '../core/hidden-characters.ts';
import type { Proposed } from '../core/import/candidate.ts';
import type { Heading } from '../core/import/headings.ts';
import { matched } from '../core/import/matched.ts';
import { osmCandidates } from '../core/import/osm.ts';
import { regionsBy } from '../core/import/region-at.ts';
import { jsonReport, markdownReport, osmLicence, toldReport, type ImportReport } from '../core/import/report.ts';
import { tableCandidates } from '../core/import/table.ts';
import type { Contribution } from '../core/new-record.ts';
import { translatorOf } from '../i18n/translate.ts';
import { checkDraftFolder, draftsOf, writeDrafts } from '../io/import-drafts.ts';
import { ImportError, importText } from '../io/import-text.ts';
import { surroundingsIn } from '../io/read-content.ts';
import { readBoundaries, readGazetteer } from '../io/read-gazetteer.ts';
import { readOsm } from '../io/read-osm.ts';
import { readRegister } from '../io/read-register.ts';
import { readTable } from '../io/read-table.ts';
import { readImportOptions } from './import-options.ts';

/** How the command ends: all is proposed, something of the file is refused, or nothing can be read or written. */
const exit = { well: 0, refused: 1, unable: 2 } as const;

const { file, options } = readImportOptions();
const { locale } = options;
const t = translatorOf(locale);
const root = path.resolve(options.content);
const gazetteer = readGazetteer();

type Read = Proposed & { readonly headings: readonly Heading[]; readonly isMap: boolean };

function readFile(): Read {
  const regionAt = regionsBy(readBoundaries());
  const text = importText(file);
  if (/\.(geo)?json$/i.test(file))
    return { ...osmCandidates(readOsm(text), gazetteer, regionAt), headings: [], isMap: true };
  if (!/\.(csv|tsv|txt)$/i.test(file)) throw new ImportError('import.what-file');
  const table = readTable(text);
  return { ...tableCandidates(table, { gazetteer, regionAt }), headings: table.headings, isMap: false };
}

/** The page that drafts name as the source of their facts; undefined where no licence lets facts be copied. */
function sourceOf(isMap: boolean): Contribution['source'] | undefined {
  const { licence, source, title, date } = options;
  if (!licence) return undefined;
  if (isMap) throw new ImportError('import.map-licence');
  if (!source || !title) throw new ImportError('import.no-source');
  return { url: source, title, ...(date && { published: date }) };
}

function reportOf(read: Read): { readonly report: ImportReport; readonly write: () => void } {
  const { candidates, faults, headings, isMap } = read;
  const source = sourceOf(isMap);
  const licence = isMap ? osmLicence : options.licence;
  const found = matched(candidates, { spaces: readRegister(root), gazetteer });
  const surroundings = surroundingsIn(root, gazetteer);
  const { drafts, refused } = draftsOf(found.missingHere, {
    ...{ headings, surroundings, locale },
    ...(source && { source }),
    ...(licence && { licence }),
  });
  const told = faults.map(({ place, code, args }) => ({ place, message: t(`import.fault.${code}`, args) }));
  const report: ImportReport = {
    ...found,
    file: path.basename(file),
    ...(licence && { licence }),
    headings,
    refused: [...told, ...refused],
    drafts: options.to ? drafts.map(({ name }) => name) : [],
  };
  const write = (): void => {
    if (options.to)
      writeDrafts(path.resolve(options.to), [
        ...drafts,
        { name: 'report.md', text: markdownReport(report, gazetteer, locale) },
      ]);
  };
  return { report, write };
}

const formats = {
  text: (report: ImportReport) => `${toldReport(report, gazetteer, locale)}\n`,
  markdown: (report: ImportReport) => markdownReport(report, gazetteer, locale),
  json: jsonReport,
} as const;

/** Where it failed, as terminals make a link of it, and why. */
function toldError(error: unknown): string {
  if (!(error instanceof ImportError)) return visible(t('check.stopped', { reason: (error as Error).message }));
  const { key, args, position } = error;
  const place = position ? `${file}:${position.line}:${position.column}` : file;
  return `${visible(place)}\n  ${visible(t(key, args))}`;
}

try {
  if (options.to) checkDraftFolder(path.resolve(options.to), root);
  const { report, write } = reportOf(readFile());
  write();
  process.stdout.write(formats[options.format](report));
  process.exitCode = report.refused.length > 0 ? exit.refused : exit.well;
} catch (error) {
  console.error(toldError(error));
  process.exitCode = exit.unable;
}
