import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { keysOf } from '../json-pointer.ts';
import { blocks, code, codeCell, plain, table, within } from '../markdown.ts';
import type { EvidenceChange } from './evidence-changes.ts';
import type { FactChange } from './fact-changes.ts';
import { evidenceWords, factLabel, factWords } from './fact-words.ts';
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

/** The value of one side as Markdown: an address as code, that nothing of it is lost. */
function wordsOfSide(change: FactChange, side: Side, { locale, ...versions }: Ground): string {
  const words = factWords({ change, side, catalogue: versions[side].catalogue, locale });
  return change.field.key === 'website' && change[side] !== undefined ? codeCell(words) : plain(words);
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
      plain(factLabel(change, ground.locale)),
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

/** A page or a look in words, with the address where it can be read. */
export function evidenceLine(change: EvidenceChange, locale: Locale): string {
  const words = plain(evidenceWords(change, locale), 600);
  const { source } = change.evidence;
  return source ? `${words} ${code(source.url)}` : words;
}
