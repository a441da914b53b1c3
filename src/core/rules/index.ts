import { addressIsKnown } from './address.ts';
import { datesAgree } from './dates-agree.ts';
import { everyFactHasEvidence } from './every-fact-has-evidence.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { linksLead } from './links-lead.ts';
import { nobodyPrivate } from './nobody-private.ts';
import { pointersLead } from './pointers-lead.ts';
import { priceIsMoney } from './price-is-money.ts';
import type { Rule } from './rule.ts';

/** Every rule, in the order in which their problems are told for one line. */
export const rules: readonly Rule[] = [idIsFileName, addressIsKnown, linksLead, datesAgree, priceIsMoney, pointersLead, everyFactHasEvidence, nobodyPrivate];
