import type { Locale } from '../../i18n/locales.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { factsOfSpace, type Fact } from '../facts.ts';
import { keysOf } from '../json-pointer.ts';
import { covers } from '../leaves.ts';
import type { Problem } from '../problem.ts';
import type { SpaceRecord } from '../records.ts';
import { statusSentenceIn } from '../words/status-in.ts';
import { summaryIn } from '../words/summary-in.ts';
import type { Draft, Subject } from './draft.ts';
import { catalogueWith, type KnownRegister } from './register.ts';

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

interface Ground {
  readonly register: KnownRegister;
  readonly gazetteer: Gazetteer;
  readonly locale: Locale;
}

/** A record as far as a page could show it: without the keys that are refused. */
export function presentable(record: SpaceRecord, problems: readonly Problem[]): SpaceRecord {
  const refused = new Set(problems.map(({ pointer }) => keysOf(pointer)[0]));
  const rest = Object.entries(record).filter(([key]) => !refused.has(key));
  return { name: '', kinds: [], ...Object.fromEntries(rest) } as unknown as SpaceRecord;
}

function pageOf(id: string, record: SpaceRecord, { register, gazetteer, locale }: Ground) {
  const catalogue = catalogueWith(id, record, register, gazetteer);
  const space = catalogue.space.get(id);
  if (!space) throw new Error(`The catalogue has lost ${id}.`);
  return {
    facts: factsOfSpace({ space, catalogue, locale }),
    summary: record.kinds.length > 0 ? summaryIn(space, locale) : '',
    status: space.evidence.length > 0 ? statusSentenceIn(space, register.release, locale) : '',
  };
}

const textOf = ({ text, qualifier }: Fact): string => (qualifier ? `${text} (${qualifier})` : text);

/** Facts by their labels, those that share one joined. */
function textsOf(facts: readonly Fact[]): ReadonlyMap<string, string> {
  const groups = Map.groupBy(facts, ({ label }) => label);
  return new Map([...groups].map(([label, found]) => [label, found.map(textOf).join(' · ')]));
}

const isAbout =
  (about: string) =>
  ({ pointers }: Fact): boolean =>
    pointers.some((pointer) => covers(about, pointer) || covers(pointer, about));

function linesBetween(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly PreviewLine[] {
  const lines = [...new Set([...before.keys(), ...after.keys()])].map((label): PreviewLine => {
    const [old, now] = [before.get(label), after.get(label)];
    return { label, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) };
  });
  const changed = lines.filter((line) => line.before !== line.after);
  return changed.length > 0 ? changed : lines;
}

/** What the page of a new space would say, as far as it can be told. */
export function previewOfNew({ record }: Draft, problems: readonly Problem[], ground: Ground): Preview {
  const shown = presentable(record, problems);
  const { facts, summary, status } = pageOf('', shown, ground);
  const lines = facts.map((fact): PreviewLine => ({ label: fact.label, after: textOf(fact) }));
  return { name: shown.name, ...(summary && { summary }), ...(status && { status }), lines };
}

/** What changes on the page of a space by a correction, in the place that it is about. */
export function previewOfCorrection(
  { id, record }: Draft,
  subject: Subject,
  problems: readonly Problem[],
  ground: Ground,
): Preview {
  const about = isAbout(subject.pointer);
  const [before, after] = [subject.record, presentable(record, problems)].map((version) =>
    textsOf(pageOf(id, version, ground).facts.filter(about)),
  );
  const isName = subject.pointer === '/name';
  const lines = linesBetween(before ?? new Map(), after ?? new Map());
  return {
    name: record.name,
    lines: isName ? [{ label: '', before: subject.record.name, after: record.name }] : lines,
  };
}
