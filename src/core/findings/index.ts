import { dateInFuture } from './date-in-future.ts';
import type { FindingRule } from './finding.ts';
import { implausibleAmount } from './implausible-amount.ts';
import { nearName } from './near-name.ts';
import { phoneNotBelgian } from './phone-not-belgian.ts';
import { placeUnknown } from './place-unknown.ts';
import { sameAddress } from './same-address.ts';
import { sourceOlderThanFact } from './source-older-than-fact.ts';
import { statusOlderThanNewestSource } from './status-older-than-newest-source.ts';
import { streetLanguage } from './street-language.ts';

/** Every rule that questions and never blocks. */
export const findingRules: readonly FindingRule[] = [
  nearName,
  sameAddress,
  placeUnknown,
  streetLanguage,
  dateInFuture,
  sourceOlderThanFact,
  statusOlderThanNewestSource,
  phoneNotBelgian,
  implausibleAmount,
];
