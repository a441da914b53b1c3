import { wordsFrom } from '../../i18n/locales.ts';
import { describedIn } from '../described.ts';
import { fieldAt, type Field } from '../fields.ts';
import type { SpaceRecord } from '../records.ts';
import { valueIn } from '../words/values-in.ts';
import { inEach, type Finding } from './finding.ts';
import { usualCounts, usualPrices, type Bounds } from './usual-amounts.ts';

interface Amount {
  readonly pointer: string;
  readonly value: unknown;
  readonly field: Field;
  readonly bounds: Bounds;
}

function boundsOf(record: SpaceRecord, pointer: string, field: Field): Bounds | undefined {
  if (field.pointer !== '/offers/*/price') return usualCounts(field.pointer);
  const offer = record.offers?.[pointer.split('/')[2] ?? ''];
  return offer && usualPrices(offer);
}

const amountsOf = (record: SpaceRecord): readonly Amount[] =>
  describedIn('space', record).flatMap(({ pointer, value }) => {
    const field = fieldAt(pointer);
    const bounds = field && boundsOf(record, pointer, field);
    return bounds ? [{ pointer, value, field, bounds }] : [];
  });

/** A range is usual when both its ends are; a price of nothing is free, which is said on purpose. */
function isUsual({ value, field, bounds: [least, most] }: Amount): boolean {
  const isFree = field.unit === 'EUR' && value === 0;
  return isFree || [value].flat().every((amount) => Number(amount) >= least && Number(amount) <= most);
}

function findingAbout({ pointer, value, field, bounds: [least, most] }: Amount): Omit<Finding, 'id'> {
  const told = (amount: unknown) => wordsFrom((locale) => valueIn(amount, field, locale));
  const args = { label: field.label, found: told(value), least: told(least), most: told(most) };
  return { code: 'implausible-amount', pointer, args };
}

/** A price, a count or a grant lies outside what is usual. */
export const implausibleAmount = inEach((record) =>
  amountsOf(record)
    .filter((amount) => !isUsual(amount))
    .map(findingAbout),
);
