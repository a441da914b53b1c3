import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Catalogue } from '../catalogue.ts';
import { factTexts } from '../fact-texts.ts';
import { publisherOf } from '../facts.ts';
import { fieldAt, type Field } from '../fields.ts';
import { toldOn } from '../words/dates-in.ts';
import { listIn, lowerFirst, upperFirst } from '../words/values-in.ts';
import type { EvidenceChange } from './evidence-changes.ts';
import type { FactChange } from './fact-changes.ts';

/** The name of a fact, e.g. `Équipements : wifi`. */
export function factLabel({ field, map }: Pick<FactChange, 'field' | 'map'>, locale: Locale): string {
  if (!map) return upperFirst(field.label[locale]);
  const holes = { whole: upperFirst(map.label[locale]), part: lowerFirst(field.label[locale]) };
  return translatorOf(locale)('proposal.part', holes);
}

/** What is told of one fact: the change, which side of it, and what its words are found in. */
export interface ToldSide {
  readonly change: Pick<FactChange, 'pointer' | 'field' | 'before' | 'after'>;
  readonly side: 'before' | 'after';
  readonly catalogue: Catalogue;
  readonly locale: Locale;
}

/** The value of one side in the words of the page, e.g. `Poste partagé, 5 jours : 99 € par mois (TVA : non précisé)`. */
export function factWords({ change, side, catalogue, locale }: ToldSide): string {
  const { pointer, field, [side]: value } = change;
  const t = translatorOf(locale);
  if (value === undefined) return t('proposal.unknown');
  // Pages show the host of a website alone; to see what changes, one needs the whole.
  if (field.key === 'website') return String(value);
  const { label, text, qualifier } = factTexts({ pointer, value, field, catalogue, locale });
  const whole = qualifier ? t('proposal.qualified', { text, qualifier }) : text;
  return field.key === 'offers' ? t('proposal.part', { whole: label, part: whole }) : whole;
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

/** A page or a look in words, without its address. */
export function evidenceWords({ change, evidence }: EvidenceChange, locale: Locale): string {
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
  return told.filter(Boolean).join(' ');
}
