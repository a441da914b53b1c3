import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Space } from '../catalogue.ts';
import { unknownFields } from '../facts.ts';
import { covers } from '../leaves.ts';
import { addressBelow } from '../page.ts';
import { lengthIn } from '../words/distance-in.ts';
import { statusIn } from '../words/status-in.ts';
import { summaryIn } from '../words/summary-in.ts';
import { listIn, lowerFirst } from '../words/values-in.ts';
import { evidenceChanges, factsWithoutNews, type EvidenceChange } from './evidence-changes.ts';
import { factChanges, type FactChange } from './fact-changes.ts';
import { fieldNames } from './fact-words.ts';
import { evidenceLine, factTable } from './facts-in.ts';
import { blocks, bold, code, link, list, plain, within } from '../markdown.ts';
import { distanceMoved, naturesOf } from './nature.ts';
import { duplicateLines, findingLines, type Told } from './questions-in.ts';
import type { PlacedProblem, SpaceChange } from './proposal.ts';

/** Items of a list that a reviewer reads, and their characters; more of them are counted. */
const most = { items: 15, characters: 8000 } as const;

/** A list under its title, cut where it is long; nothing where there is nothing. */
export function titled(
  title: string,
  items: readonly string[],
  locale: Locale,
  mostItems: number = most.items,
): string {
  if (items.length === 0) return '';
  const shown = within(most.characters, items.slice(0, mostItems));
  const more = items.length - shown.length;
  const rest = more > 0 ? [plain(translatorOf(locale)('proposal.more', { count: more }))] : [];
  return `${bold(title)}\n\n${list([...shown, ...rest])}`;
}

/** A problem: its place as editors read it, what was found and what to write instead. */
export const problemLine = ({ file, line, column, pointer, message }: PlacedProblem, locale: Locale): string =>
  [code(`${file}:${line}:${column}`), ...(pointer ? [code(pointer, 120)] : []), plain(message[locale], 600)].join(' ');

export const problemList = (problems: readonly PlacedProblem[], title: string, locale: Locale): string =>
  titled(
    title,
    problems.map((problem) => problemLine(problem, locale)),
    locale,
  );

function heading({ id, before, after }: SpaceChange): string {
  const name = (after ?? before)?.record.name;
  return name ? `### ${plain(name)} · ${code(id)}` : `### ${code(id)}`;
}

/** How far a space moves, as a sentence. */
export function movedIn(change: SpaceChange, locale: Locale): string {
  const t = translatorOf(locale);
  const distance = distanceMoved(change);
  if (!distance) return t('proposal.moved.unknown');
  if (distance.told === 'same-municipality') return t('proposal.moved.same-municipality');
  return t(`proposal.moved.${distance.told}`, { distance: lengthIn(distance.kilometres, locale) });
}

/** What the change is, in words: e.g. `Moved. The place moves by about 2 km.` */
function natureIn(change: SpaceChange, locale: Locale): string {
  const t = translatorOf(locale);
  const sentences = {
    unreadable: () => t('proposal.unreadable-hint'),
    removed: () => t('proposal.removed-hint'),
    'new-id': () => t('proposal.new-id-hint', { from: change.formerId ?? '' }),
    moved: () => movedIn(change, locale),
    new: () => (change.after && change.after.record.kinds.length > 0 ? summaryIn(change.after, locale) : ''),
  } as const;
  const told = naturesOf(change).map((nature) => {
    const sentence = Object.entries(sentences).find(([name]) => name === nature)?.[1]() ?? '';
    return [bold(t(`proposal.nature.${nature}`)), plain(sentence)].filter(Boolean).join(' ');
  });
  return told.join(' ');
}

function stateIn({ before, after }: SpaceChange, locale: Locale): string {
  const t = translatorOf(locale);
  const told = ({ status }: Space): string =>
    status.state === 'unknown' ? t('state.unknown') : lowerFirst(statusIn(status, locale));
  const [was, is] = [before, after].map((space) => space && told(space));
  if (was && is && was !== is) return t('proposal.state-change', { before: was, after: is });
  const known = is ?? was;
  return known ? t('proposal.state', { state: known }) : '';
}

function unknownIn({ after }: SpaceChange, locale: Locale): string {
  if (!after) return '';
  const unknown = unknownFields(after).map(({ label }) => lowerFirst(label[locale]));
  const t = translatorOf(locale);
  return unknown.length > 0 ? t('proposal.still-unknown', { facts: listIn(unknown) }) : t('proposal.all-known');
}

/** Facts that the checker does not already speak of. */
const unblamed = (facts: readonly FactChange[], { problems }: SpaceChange): readonly FactChange[] =>
  facts.filter(({ pointer }) => !problems.some((problem) => covers(pointer, problem.pointer)));

function withoutNewsIn(facts: readonly FactChange[], evidence: readonly EvidenceChange[], locale: Locale): string {
  const alone = factsWithoutNews(facts, evidence);
  return alone.length > 0
    ? translatorOf(locale)('proposal.without-news', {
        facts: fieldNames(
          alone.map(({ field }) => field),
          locale,
        ),
      })
    : '';
}

/** What differs, and what speaks for it. */
function differences(change: SpaceChange, told: Told): string {
  const { locale } = told;
  const facts = factChanges(change.before, change.after);
  const evidence = evidenceChanges(change.before, change.after);
  const lines = evidence.map((one) => evidenceLine(one, locale));
  return blocks(
    factTable(facts, change, told),
    plain(stateIn(change, locale)),
    titled(translatorOf(locale)('proposal.evidence'), lines, locale),
    plain(withoutNewsIn(unblamed(facts, change), evidence, locale), 600),
  );
}

/** What a reviewer has to know of one space, as Markdown in one language. */
export function spaceSection(change: SpaceChange, told: Told): string {
  const { locale, preview } = told;
  const { id, after, problems } = change;
  const t = translatorOf(locale);
  const head = [heading(change), natureIn(change, locale), problemList(problems, t('proposal.problems'), locale)];
  if (!after) return blocks(...head, plain(stateIn(change, locale)));
  return blocks(
    ...head,
    differences(change, told),
    titled(t('proposal.duplicates'), duplicateLines(change, told), locale),
    titled(t('proposal.findings'), findingLines(change, told), locale),
    plain(unknownIn(change, locale), 600),
    preview ? link(t('proposal.preview'), addressBelow(preview, { section: 'spaces', id }, locale)) : '',
  );
}
