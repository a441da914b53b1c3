import type { Locale } from '../../i18n/locales.ts';
import { factsAbout, factsOfSpace, type Fact } from '../facts.ts';
import { keysOf } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import type { SpaceRecord } from '../records.ts';
import { statusSentenceIn } from '../words/status-in.ts';
import { summaryIn } from '../words/summary-in.ts';
import type { Subject } from './subject.ts';
import type { Bench, JudgedDraft } from './judged.ts';
import { catalogueWith } from './register.ts';

/** One line of the page as it would be, and as it is; a side that is missing is not known. */
export interface PreviewLine {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

export interface Preview {
  readonly name: string;
  /** What the place is and where; of a correction, nothing. */
  readonly summary?: string;
  readonly status?: string;
  readonly lines: readonly PreviewLine[];
}

type Ground = Omit<Bench, 'subject'>;

/** A record as far as a page could show it: without the keys that are refused. */
export function presentable(record: SpaceRecord, problems: readonly Problem[]): SpaceRecord {
  const refused = new Set(problems.map(({ pointer }) => keysOf(pointer)[0]));
  const rest = Object.entries(record).filter(([key]) => !refused.has(key));
  return { name: '', kinds: [], ...Object.fromEntries(rest) } as unknown as SpaceRecord;
}

/** A record as a space of the register, for the words of its page. */
function spaceFrom(id: string, record: SpaceRecord, { register, gazetteer, locale }: Ground) {
  const catalogue = catalogueWith(id, record, register, gazetteer);
  const space = catalogue.space.get(id);
  if (!space) throw new Error(`The catalogue has lost ${id}.`);
  return { space, catalogue, locale };
}

const textOf = ({ text, qualifier }: Fact): string => (qualifier ? `${text} (${qualifier})` : text);

/** What a page says in the place that a correction is about: texts by their labels, those that share one joined; of the name, itself. */
function textsAbout({ id, pointer }: Subject, record: SpaceRecord, ground: Ground): ReadonlyMap<string, string> {
  if (pointer === '/name') return new Map([['', record.name]]);
  const groups = Map.groupBy(factsAbout(pointer, spaceFrom(id, record, ground)), ({ label }) => label);
  return new Map([...groups].map(([label, found]) => [label, found.map(textOf).join(' · ')]));
}

/** What the page of a space says now of the fact that is corrected: texts by their labels, none where it says nothing. */
export const textsNow = ({ subject, ...ground }: Bench): ReadonlyMap<string, string> =>
  subject ? textsAbout(subject, subject.record, ground) : new Map();

function linesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly PreviewLine[] {
  const lines = [...new Set([...before.keys(), ...after.keys()])].map((label): PreviewLine => {
    const [old, now] = [before.get(label), after.get(label)];
    return { label, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
  });
  const changed = lines.filter((line) => line.before !== line.after);
  return changed.length > 0 ? changed : lines;
}

type Seen = Pick<JudgedDraft, 'draft' | 'found'>;

/** What the page of a new space would say, as far as it can be told. */
function previewOfNew({ draft, found }: Seen, ground: Ground): Preview {
  const record = presentable(draft.record, found);
  const shown = spaceFrom('', record, ground);
  const { space, locale } = shown;
  const summary = record.kinds.length > 0 ? summaryIn(space, locale) : '';
  const status = space.evidence.length > 0 ? statusSentenceIn(space, ground.register.release, locale) : '';
  const lines = factsOfSpace(shown).map((fact): PreviewLine => ({ label: fact.label, after: textOf(fact) }));
  return { name: record.name, ...(summary && { summary }), ...(status && { status }), lines };
}

/** What changes on the page of a space by a correction, in the place that it is about. */
function previewOfCorrection({ draft, found }: Seen, subject: Subject, ground: Ground): Preview {
  const after = subject.pointer === '/name' ? draft.record : presentable(draft.record, found);
  const [old, now] = [subject.record, after].map((record) => textsAbout(subject, record, ground));
  return { name: draft.record.name, lines: linesBetween(old ?? new Map(), now ?? new Map()) };
}

/** What the page will say, in one language. */
export function previewIn(locale: Locale, judged: Seen, { subject, ...ground }: Bench): Preview {
  const shown = { ...ground, locale };
  return subject ? previewOfCorrection(judged, subject, shown) : previewOfNew(judged, shown);
}
