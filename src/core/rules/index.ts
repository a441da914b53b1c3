import { addressIsKnown } from './address.ts';
import { amountsAreMoney } from './amounts-are-money.ts';
import { datesAgree } from './dates-agree.ts';
import { enterpriseNumber } from './enterprise-number.ts';
import { everyFactHasEvidence } from './every-fact-has-evidence.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { linksLead } from './links-lead.ts';
import { nobodyPrivate } from './nobody-private.ts';
import { pointersLead } from './pointers-lead.ts';
import { rangesRunUp } from './ranges-run-up.ts';
import type { Rule } from './rule.ts';
import { websiteEndsPlainly } from './website-ends-plainly.ts';

/** Every rule, in the order in which their problems are told for one line. */
export const rules: readonly Rule[] = [
  idIsFileName,
  addressIsKnown,
  linksLead,
  datesAgree,
  amountsAreMoney,
  rangesRunUp,
  enterpriseNumber,
  websiteEndsPlainly,
  pointersLead,
  everyFactHasEvidence,
  nobodyPrivate,
];
