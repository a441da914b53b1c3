import type { Locale } from '../../i18n/locales.ts';
import { compareNames, type Trade } from '../catalogue.ts';

export const sectors = ['personal-care', 'health', 'counsel'] as const satisfies readonly Trade['record']['sector'][];
export type Sector = (typeof sectors)[number];

interface SectorOfTrades {
  readonly sector: Sector;
  readonly trades: readonly Trade[];
}

/** Trades under their sectors, by name in the reader's language; a sector without any is left out. */
export const tradesBySector = (trades: readonly Trade[], locale: Locale): readonly SectorOfTrades[] =>
  sectors
    .map((sector) => ({
      sector,
      trades: trades
        .filter(({ record }) => record.sector === sector)
        .toSorted((a, b) => compareNames(a.record.name[locale], b.record.name[locale])),
    }))
    .filter((group) => group.trades.length > 0);
