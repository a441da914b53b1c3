import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Gazetteer } from '../gazetteer.ts';
import type { StatisticRecord } from '../records.ts';
import { shortRegionIn } from './region-in.ts';

type Territory = StatisticRecord['territory'];

const beyondRegions = {
  '01000': 'territory.belgium',
  europe: 'territory.europe',
  world: 'territory.world',
} as const;

const isBeyond = (territory: Territory): territory is keyof typeof beyondRegions => territory in beyondRegions;

/** Where a series counts, e.g. `Wallonie`, `Monde`. */
export function territoryIn(territory: Territory, { regions }: Gazetteer, locale: Locale): string {
  if (isBeyond(territory)) return translatorOf(locale)(beyondRegions[territory]);
  const region = regions.get(territory);
  return region ? shortRegionIn(region, locale) : territory;
}
