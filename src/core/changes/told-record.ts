import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { evidenceChanges } from '../pull-request/evidence-changes.ts';
import { factChanges } from '../pull-request/fact-changes.ts';
import { evidenceWords, factLabel, factWords } from '../pull-request/fact-words.ts';
import { naturesOf, type Nature } from '../pull-request/nature.ts';
import type { SpaceChange } from '../pull-request/proposal.ts';
import { movedIn } from '../pull-request/space-section.ts';
import { statusIn } from '../words/status-in.ts';
import { enumerationIn, lowerFirst } from '../words/values-in.ts';
import { otherFacts } from './other-facts.ts';
import { nameOfRecord } from './record-names.ts';
import type { RecordStep } from './record-steps.ts';
import { spaceChangeOf, type Telling } from './space-then.ts';

/** A fact from what to what, in words; a side that is missing is not told. */
export interface ToldFact {
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** A page or a look that came, was read anew or went. */
export interface ToldEvidence {
  readonly words: string;
  readonly url?: string;
}

/** What a step did to a record, in the words of the pages. */
export interface ToldRecord {
  readonly name: string;
  /** Whole sentences: what the change is, the weightiest first. */
  readonly notes: readonly string[];
  readonly facts: readonly ToldFact[];
  readonly evidence: readonly ToldEvidence[];
}

/** That a record goes on in another one, or others in it. */
function waysIn({ change, into, from }: RecordStep, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  const goesOn =
    into && t(change === 'removed' ? 'changes.merged-into' : 'changes.goes-on', { name: into.name[locale] });
  const names = enumerationIn(
    from.map(({ name }) => name[locale]),
    locale,
  );
  return [...(goesOn ? [goesOn] : []), ...(from.length > 0 ? [t('changes.merged-from', { names })] : [])];
}

/** Natures that say nothing which the facts below do not. */
const silent: ReadonlySet<Nature> = new Set(['facts', 'form', 'state', 'unreadable'] as const);

function notesOf(change: SpaceChange, step: RecordStep, locale: Locale): readonly string[] {
  const t = translatorOf(locale);
  const isMerged = step.change === 'removed' && step.into !== undefined;
  const natures = naturesOf(change).filter((nature) => !silent.has(nature) && !(isMerged && nature === 'removed'));
  const told = natures.map((nature) => {
    if (nature === 'new-id') return t('changes.new-id', { from: step.formerId ?? '' });
    const word = t(`proposal.nature.${nature}`);
    return nature === 'moved' ? `${word} ${movedIn(change, locale)}` : word;
  });
  return [...told, ...waysIn(step, locale)];
}

function stateFact({ before, after }: SpaceChange, locale: Locale): readonly ToldFact[] {
  const t = translatorOf(locale);
  const [was, is] = [before, after].map(
    (space) =>
      space && (space.status.state === 'unknown' ? t('state.unknown') : lowerFirst(statusIn(space.status, locale))),
  );
  return was !== undefined && is !== undefined && was !== is
    ? [{ label: t('changes.state'), before: was, after: is }]
    : [];
}

function factsOf(change: SpaceChange, { catalogue, locale }: Telling): readonly ToldFact[] {
  const facts = factChanges(change.before, change.after).map((fact) => ({
    label: factLabel(fact, locale),
    before: factWords({ change: fact, side: 'before', catalogue, locale }),
    after: factWords({ change: fact, side: 'after', catalogue, locale }),
  }));
  return [...facts, ...stateFact(change, locale)];
}

const evidenceOf = (change: SpaceChange, locale: Locale): readonly ToldEvidence[] =>
  evidenceChanges(change.before, change.after).map((one) => ({
    words: evidenceWords(one, locale),
    ...(one.evidence.source && { url: one.evidence.source.url }),
  }));

function toldSpace(step: RecordStep, telling: Telling): Omit<ToldRecord, 'name'> {
  const { locale } = telling;
  const change = spaceChangeOf(step, telling);
  const isChanged = step.change === 'changed';
  return {
    notes: notesOf(change, step, locale),
    facts: isChanged ? factsOf(change, telling) : [],
    evidence: isChanged ? evidenceOf(change, locale) : [],
  };
}

function toldOther(step: RecordStep, locale: Locale): Omit<ToldRecord, 'name'> {
  const t = translatorOf(locale);
  const notes = step.change === 'changed' ? [] : [t(`changes.record.${step.change}`)];
  const former = step.formerId === undefined ? [] : [t('changes.new-id', { from: step.formerId })];
  const isChanged = step.change === 'changed';
  return {
    notes: [...notes, ...former, ...waysIn(step, locale)],
    facts: isChanged ? otherFacts(step, locale) : [],
    evidence: [],
  };
}

/** What a step did to a record, in words. Records that came or went whole are told by a sentence, not fact by fact. */
export function toldRecord(step: RecordStep, telling: Telling): ToldRecord {
  const { collection, id, before, after } = step;
  const { locale } = telling;
  const name = nameOfRecord(after ?? before ?? {}, id)[locale];
  return { name, ...(collection === 'spaces' ? toldSpace(step, telling) : toldOther(step, locale)) };
}

/** A fact from what to what, e.g. `Desks: 12 → 15`; its name alone where its values are no words. */
export function factIn({ label, before, after }: ToldFact, locale: Locale): string {
  if (before === undefined || after === undefined) return label;
  return translatorOf(locale)('changes.fact', { label, before, after });
}
