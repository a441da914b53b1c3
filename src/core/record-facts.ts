import type { Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { ageOfNewest, contradictionsOf, evidenceFor, evidenceOf, type Evidence } from './evidence.ts';
import { publisherOf, type Dispute, type Fact } from './facts.ts';
import type { Page } from './page.ts';
import type { SpaceRecord } from './records.ts';
import { dateIn } from './words/dates-in.ts';
import { countIn, upperFirst } from './words/values-in.ts';

/** What a page tells of one place of a record that is no space’s. */
export interface Line {
  readonly pointer: string;
  readonly text: string;
  readonly qualifier?: string | undefined;
  readonly page?: Page | undefined;
  readonly href?: string | undefined;
}

interface Ground {
  readonly record: Pick<SpaceRecord, 'sources'>;
  /** The word for a key of the record, e.g. `from`. */
  readonly labelOf: (key: string) => string;
  /** The date of the release. */
  readonly today: string;
  readonly locale: Locale;
}

function statedIn(value: unknown, locale: Locale): string {
  if (typeof value === 'number' || Array.isArray(value)) return countIn(value, locale);
  return /^\d{4}/.test(String(value)) ? dateIn(String(value), locale) : String(value);
}

function disputesOf(evidence: readonly Evidence[], pointer: string, locale: Locale): readonly Dispute[] {
  const t = translatorOf(locale);
  return contradictionsOf(evidence, pointer).map(({ evidence: page, value }) => ({
    evidence: [page],
    text: t('dispute.whole', { count: 1, who: publisherOf(page, locale), stated: statedIn(value, locale) }),
  }));
}

/** Lines of a record as facts: each with who says so, how old that is, and who says otherwise. */
export function factsFrom(lines: readonly Line[], { record, labelOf, today, locale }: Ground): readonly Fact[] {
  const evidence = evidenceOf(record);
  return lines.map(({ pointer, text, qualifier, page, href }) => {
    const [, key = ''] = pointer.split('/');
    const supporting = evidenceFor(evidence, pointer);
    return {
      pointers: [pointer],
      label: upperFirst(labelOf(key)),
      text,
      ...(qualifier && { qualifier }),
      ...(page && { page }),
      ...(href && { href }),
      evidence: supporting,
      age: ageOfNewest(supporting, today),
      disputes: disputesOf(evidence, pointer, locale),
    };
  });
}
