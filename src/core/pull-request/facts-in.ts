import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { publisherOf } from '../facts.ts';
import { factTexts } from '../fact-texts.ts';
import { fieldAt, type Field } from '../fields.ts';
import { keysOf } from '../json-pointer.ts';
import { toldOn } from '../words/dates-in.ts';
import { listIn, lowerFirst, upperFirst } from '../words/values-in.ts';
import type { EvidenceChange } from './evidence-changes.ts';
import type { FactChange } from './fact-changes.ts';
import { blocks, code, codeCell, plain, table, within } from '../markdown.ts';
import type { SpaceChange, Version } from './proposal.ts';

/** What words are written with: the two states of the register, and the language. */
export interface Ground {
  readonly before: Version;
  readonly after: Version;
  readonly locale: Locale;
}

/** The rows of a table that a reviewer reads, and their characters; more of them stand in the file. */
const most = { rows: 40, characters: 12_000 } as const;

type Side = 'before' | 'after';

/** The name of a fact, e.g. `Équipements : wifi`. */
function labelOf({ field, map }: Pick<FactChange, 'field' | 'map'>, locale: Locale): string {
  if (!map) return upperFirst(field.label[locale]);
  const holes = { whole: upperFirst(map.label[locale]), part: lowerFirst(field.label[locale]) };
  return translatorOf(locale)('proposal.part', holes);
}

/** The value of one side in the words of the page, e.g. `Poste partagé, 5 jours : 99 € par mois (TVA : non précisé)`. */
function wordsOfSide(change: FactChange, side: Side, { locale, ...versions }: Ground): string {
  const { pointer, field, [side]: value } = change;
  const t = translatorOf(locale);
  if (value === undefined) return plain(t('proposal.unknown'));
  // Pages show the host of a website alone, a reviewer needs the whole.
  if (field.key === 'website') return codeCell(String(value));
  const { catalogue } = versions[side];
  const { label, text, qualifier } = factTexts({ pointer, value, field, catalogue, locale });
  const whole = qualifier ? t('proposal.qualified', { text, qualifier }) : text;
  return plain(field.key === 'offers' ? t('proposal.part', { whole: label, part: whole }) : whole);
}

function afterOf(change: FactChange, unreadable: ReadonlySet<string>, ground: Ground): string {
  const isRefused = change.after === undefined && unreadable.has(keysOf(change.pointer)[0] ?? '');
  return isRefused ? plain(translatorOf(ground.locale)('proposal.refused')) : wordsOfSide(change, 'after', ground);
}

/** The facts of a space that differ, before and after; of a new one, what it says. */
export function factTable(changes: readonly FactChange[], { before, unreadable }: SpaceChange, ground: Ground): string {
  if (changes.length === 0) return '';
  const t = translatorOf(ground.locale);
  const rows = changes
    .slice(0, most.rows)
    .map((change) => [
      plain(labelOf(change, ground.locale)),
      ...(before ? [wordsOfSide(change, 'before', ground)] : []),
      afterOf(change, unreadable, ground),
    ]);
  const room = within(
    most.characters,
    rows.map((row) => row.join(' | ')),
  );
  const head = before ? (['fact', 'before', 'after'] as const) : (['fact', 'says'] as const);
  const more = changes.length - room.length;
  return blocks(
    table(
      head.map((name) => t(`proposal.${name}`)),
      rows.slice(0, room.length),
    ),
    more > 0 ? plain(t('proposal.more-facts', { count: more })) : '',
  );
}

/** The names of some fields in a row, each once. */
export const fieldNames = (named: readonly Field[], locale: Locale): string =>
  listIn([...new Set(named.map(({ label }) => lowerFirst(label[locale])))]);

/** What pointers speak of, by its names. */
const pointersIn = (pointers: readonly string[], locale: Locale): string =>
  fieldNames(
    pointers.flatMap((pointer) => fieldAt(pointer) ?? []),
    locale,
  );

/** A page or a look in words, with the address where it can be read. */
export function evidenceLine({ change, evidence }: EvidenceChange, locale: Locale): string {
  const t = translatorOf(locale);
  const { source, check, date, supports, shows, contradicts } = evidence;
  const who = publisherOf(evidence, locale);
  const holes = { who, date: toldOn(date, locale), title: source?.title ?? '' };
  const told = [
    t(`proposal.evidence.${change}`, { evidence: t(check ? 'proposal.look' : 'proposal.page', holes) }),
    shows ? t(`evidence.shows.${shows}`) : '',
    supports.length > 0 ? t('proposal.supports', { facts: pointersIn(supports, locale) }) : '',
    Object.keys(contradicts).length > 0
      ? t('proposal.contradicts', { facts: pointersIn(Object.keys(contradicts), locale) })
      : '',
  ];
  const words = plain(told.filter(Boolean).join(' '), 600);
  return source ? `${words} ${code(source.url)}` : words;
}
