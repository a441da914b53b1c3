import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { fieldAt } from '../fields.ts';
import { localName, type Gazetteer } from '../gazetteer.ts';
import { visible } from '../hidden-characters.ts';
import { bold, list, plain } from '../markdown.ts';
import { enumerationIn, kilometresIn, lowerFirst, valueIn } from '../words/values-in.ts';
import type { Place } from './candidate.ts';
import type { Difference } from './compared-facts.ts';
import type { Heading } from './headings.ts';
import type { Known, Matched } from './matched.ts';

/** A row or an element that is not proposed, and why, in the words of a language. */
export interface Refused {
  readonly place: Place;
  readonly message: string;
}

/** Everything that an import has found; nothing of it is in the register. */
export interface ImportReport extends Matched {
  readonly file: string;
  /** Licence of what the file holds, an SPDX identifier; missing where none was stated. */
  readonly licence?: string;
  /** Columns of a table as they were read; none of a map. */
  readonly headings: readonly Heading[];
  readonly refused: readonly Refused[];
  /** Names of the files that were drafted. */
  readonly drafts: readonly string[];
}

interface Section {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly Line[];
}

/** A line, and what is told of it. */
interface Line {
  readonly text: string;
  readonly below?: readonly string[];
}

/** A place in a file in words, e.g. `ligne 12, colonne « Nom »`. */
export function placeIn(place: Place, locale: Locale): string {
  const t = translatorOf(locale);
  if ('element' in place) return place.element;
  const { line, column } = place;
  return column === undefined ? t('import.line', { line }) : t('import.cell', { line, column });
}

const labelOf = (pointer: string, locale: Locale): string => lowerFirst(fieldAt(pointer)?.label[locale] ?? pointer);

function factIn(pointer: string, value: unknown, gazetteer: Gazetteer, locale: Locale): string {
  const field = fieldAt(pointer);
  const municipality = pointer === '/address/municipality' && gazetteer.municipalities.get(String(value));
  if (municipality) return localName(municipality);
  return field ? valueIn(value, field, locale) : String(value);
}

const differenceIn = ({ pointer, here, there }: Difference, gazetteer: Gazetteer, locale: Locale): string =>
  translatorOf(locale)('import.differs', {
    label: labelOf(pointer, locale),
    here: factIn(pointer, here, gazetteer, locale),
    there: factIn(pointer, there, gazetteer, locale),
  });

function onlyThereIn({ onlyThere, candidate: { untold = [] } }: Known, locale: Locale): readonly string[] {
  const labels = [...new Set([...onlyThere, ...untold].map((pointer) => labelOf(pointer, locale)))];
  return labels.length > 0
    ? [translatorOf(locale)('import.only-there', { labels: enumerationIn(labels, locale) })]
    : [];
}

function knownLine(known: Known, gazetteer: Gazetteer, locale: Locale): Line {
  const t = translatorOf(locale);
  const { candidate, space, likeness, kilometres, others, differ } = known;
  const distance = kilometres === undefined ? '' : kilometresIn(kilometres, locale);
  const holes = { name: candidate.facts.name, place: placeIn(candidate.place, locale), id: space.id, distance };
  return {
    text: t(distance ? 'import.known-at' : 'import.known', { ...holes, likeness: t(`import.by-${likeness}`) }),
    below: [
      ...differ.map((difference) => differenceIn(difference, gazetteer, locale)),
      ...onlyThereIn(known, locale),
      ...(others.length > 0 ? [t('import.others', { ids: enumerationIn(others, locale) })] : []),
      ...(candidate.page ? [candidate.page] : []),
    ],
  };
}

function columnLines(headings: readonly Heading[], locale: Locale): readonly Line[] {
  const t = translatorOf(locale);
  return headings.map(({ name, meant }) => {
    if (!meant) return { text: t('import.column-unread', { name }) };
    if ('coordinate' in meant) return { text: t('import.column-point', { name }) };
    const { label, pointer } = meant.field;
    return { text: t('import.column', { name, label: lowerFirst(label[locale]), pointer }) };
  });
}

function sectionsOf(report: ImportReport, gazetteer: Gazetteer, locale: Locale): readonly Section[] {
  const t = translatorOf(locale);
  const { headings, differ, agree, missingHere, missingThere, refused } = report;
  const known = (found: readonly Known[]) => found.map((one) => knownLine(one, gazetteer, locale));
  const sections: readonly Section[] = [
    { title: t('import.columns'), lines: columnLines(headings, locale) },
    { title: t('import.differ', { count: differ.length }), lines: known(differ) },
    {
      title: t('import.missing-here', { count: missingHere.length }),
      lines: missingHere.map(({ candidate: { facts, place, page }, id }) => ({
        text: t('import.new', { name: facts.name, place: placeIn(place, locale), id }),
        ...(page && { below: [page] }),
      })),
    },
    {
      title: t('import.missing-there', { count: missingThere.length }),
      hint: t('import.missing-there-hint'),
      lines: missingThere.map(({ id, record: { name } }) => ({ text: t('import.only-here', { name, id }) })),
    },
    { title: t('import.agree', { count: agree.length }), lines: known(agree) },
    {
      title: t('import.refused', { count: refused.length }),
      lines: refused.map(({ place, message }) => ({ text: placeIn(place, locale), below: [message] })),
    },
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

/** What may be done with the facts of the file. */
function rightsIn({ licence }: ImportReport, locale: Locale): string {
  const t = translatorOf(locale);
  if (licence === osmLicence) return t('import.rights-odbl');
  return licence ? t('import.rights', { licence }) : t('import.rights-unknown');
}

/** The licence of OpenStreetMap: a database of its facts would have to bear it too, and the register bears another. */
export const osmLicence = 'ODbL-1.0';

function draftsIn({ drafts }: ImportReport, locale: Locale): string {
  const t = translatorOf(locale);
  return drafts.length > 0 ? t('import.drafts', { count: drafts.length }) : t('import.no-drafts');
}

/** The report as people read it in a terminal, with nothing in it that a terminal would obey. */
export function toldReport(report: ImportReport, gazetteer: Gazetteer, locale: Locale): string {
  const sections = sectionsOf(report, gazetteer, locale).map(({ title, hint, lines }) =>
    [
      title,
      ...(hint ? [hint] : []),
      ...lines.flatMap(({ text, below = [] }) => [
        `  ${visible(text)}`,
        ...below.map((one) => `      ${visible(one)}`),
      ]),
    ].join('\n'),
  );
  return [rightsIn(report, locale), ...sections, draftsIn(report, locale)].join('\n\n');
}

/** The same as Markdown, in which nothing of the file does anything. */
export function markdownReport(report: ImportReport, gazetteer: Gazetteer, locale: Locale): string {
  const t = translatorOf(locale);
  const sections = sectionsOf(report, gazetteer, locale).flatMap(({ title, hint, lines }) => [
    `## ${plain(title)}`,
    ...(hint ? [plain(hint, 600)] : []),
    list(
      lines.map(({ text, below = [] }) =>
        [below.length > 0 ? bold(text) : plain(text), ...below.map((one) => `  - ${plain(one, 600)}`)].join('\n'),
      ),
    ),
  ]);
  const title = `# ${plain(t('import.title', { file: report.file }))}`;
  return `${[title, plain(rightsIn(report, locale), 800), ...sections, plain(draftsIn(report, locale))].join('\n\n')}\n`;
}

const briefly = ({ candidate, space, likeness, kilometres, agree, differ, onlyThere, others }: Known) => ({
  place: candidate.place,
  name: candidate.facts.name,
  id: space.id,
  ...{ likeness, kilometres, agree, differ, onlyThere, others },
  page: candidate.page,
});

/** The same for programs; its keys stay. */
export function jsonReport({ file, licence, headings, refused, drafts, ...found }: ImportReport): string {
  const columns = headings.map(({ name, meant }) => ({
    name,
    pointer: meant && 'field' in meant ? meant.field.pointer : undefined,
  }));
  const told = {
    ...{ file, licence, columns },
    agree: found.agree.map(briefly),
    differ: found.differ.map(briefly),
    missingHere: found.missingHere.map(({ candidate, id }) => ({
      place: candidate.place,
      name: candidate.facts.name,
      id,
      page: candidate.page,
    })),
    missingThere: found.missingThere.map(({ id, record: { name } }) => ({ id, name })),
    ...{ refused, drafts },
  };
  return `${JSON.stringify(told, undefined, 2)}\n`;
}
