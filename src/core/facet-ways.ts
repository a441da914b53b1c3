import type { MessageKey } from '../i18n/messages.ts';
import { amenities, withAmenity } from './amenities.ts';
import { provinceArea, regionArea } from './areas.ts';
import type { Catalogue } from './catalogue.ts';
import { kinds, ofKind } from './kinds.ts';
import type { Page } from './page.ts';
import { bySize, type Named } from './state-counts.ts';

/** One way to narrow the list without a script: pages that each hold a part of it. */
export interface FacetWay {
  readonly title: MessageKey;
  /** The page that lists all of them. */
  readonly page: Page;
  /** None where there are too many to name. */
  readonly lines: readonly Named[];
}

/** The ways from the whole list to a part of it, each part with its spaces, the greatest first; parts without any are left out. */
export function facetWays(catalogue: Catalogue): readonly FacetWay[] {
  const { spaces, networks, gazetteer } = catalogue;
  const ways: readonly FacetWay[] = [
    {
      title: 'place.regions',
      page: { section: 'regions' },
      lines: [...gazetteer.regions.values()].map((region) => regionArea(region, catalogue)),
    },
    {
      title: 'place.provinces',
      page: { section: 'provinces' },
      lines: [...gazetteer.provinces.values()].map((province) => provinceArea(province, catalogue)),
    },
    { title: 'place.municipalities', page: { section: 'municipalities' }, lines: [] },
    {
      title: 'kind.title',
      page: { section: 'kinds' },
      lines: kinds.map((kind) => ({ ...kind, spaces: ofKind(kind, spaces) })),
    },
    {
      title: 'amenity.title',
      page: { section: 'amenities' },
      lines: amenities.map((amenity) => ({ ...amenity, spaces: withAmenity(amenity, spaces) })),
    },
    {
      title: 'nav.networks',
      page: { section: 'networks' },
      lines: networks.map(({ id, record, members }) => ({
        name: record.name,
        page: { section: 'networks', id },
        spaces: members,
      })),
    },
  ];
  const isFilled = (line: Named): boolean => line.spaces.length > 0;
  return ways.map((way) => ({ ...way, lines: way.lines.filter(isFilled).toSorted(bySize) }));
}
