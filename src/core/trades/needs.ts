import type { Words } from '../../i18n/locales.ts';
import type { Trade } from '../catalogue.ts';
import { criterionOf, type CriterionId } from '../criteria/criteria.ts';
import { evidenceFor, evidenceOf, type Evidence } from '../evidence.ts';
import { onceFor } from '../once-for.ts';
import type { TradeRecord } from '../records.ts';
import { accessPlaces, type AccessPlace } from './access-places.ts';

export type Basis = TradeRecord['needs'][string]['basis'];

/** Something said of a trade, with the pages that say it, the newest first. */
interface Said {
  readonly text: Words;
  readonly evidence: readonly Evidence[];
}

/** One thing that a trade asks of the rooms. */
export interface Need extends Said {
  readonly criterion: CriterionId;
  readonly basis: Basis;
}

/** Who may practise a trade in one part of the country. */
export interface Access extends Said {
  readonly place: AccessPlace;
  readonly state: NonNullable<TradeRecord['access']>[string]['state'];
}

const evidenceAt = ({ record }: Trade, pointer: string): readonly Evidence[] =>
  evidenceFor(evidenceOf(record), pointer);

/** What a trade asks of the rooms, in the order of its file. */
export const needsOf: (trade: Trade) => readonly Need[] = onceFor((trade) =>
  Object.entries(trade.record.needs).flatMap(([name, { basis, why }]) => {
    const criterion = criterionOf(name)?.id;
    return criterion ? [{ criterion, basis, text: why, evidence: evidenceAt(trade, `/needs/${name}`) }] : [];
  }),
);

/** Who may practise it, the whole country first; only places of which a page tells. */
export const accessOf = (trade: Trade): readonly Access[] =>
  accessPlaces.flatMap((place) => {
    const told = trade.record.access?.[place];
    return told ? [{ place, ...told, evidence: evidenceAt(trade, `/access/${place}`) }] : [];
  });

/** What it must look to besides, and no record of a space tells. */
export const beyondOf = (trade: Trade): readonly Said[] =>
  Object.entries(trade.record.beyond ?? {}).map(([key, text]) => ({
    text,
    evidence: evidenceAt(trade, `/beyond/${key}`),
  }));
