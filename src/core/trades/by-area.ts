import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { provincesOf } from '../areas.ts';
import { compareNames, type Space } from '../catalogue.ts';
import { localName, type Gazetteer } from '../gazetteer.ts';
import { unknown } from '../facet-tables.ts';
import type { Selection } from '../filters.ts';
import type { Page } from '../page.ts';
import { needsWith, type Suitability } from './suitability.ts';

/** The places of a province, of the Region that has none, or of what is known instead. */
export interface AreaOfPlaces {
  readonly name: Words;
  readonly page?: Page;
  /** How the explorer shows the spaces of the area. */
  readonly selection: Selection;
  readonly places: readonly Suitability[];
  /** How many places there are, listed or not. */
  readonly count: number;
}

interface Area extends Omit<AreaOfPlaces, 'places' | 'count'> {
  /** Groups and orders them: what is known least exactly stands last. */
  readonly key: string;
}

function areaOf({ place: { province, region } }: Space, gazetteer: Gazetteer): Area {
  const area = province ?? region;
  if (!area) return { key: '3', name: wordsOf('place.nowhere'), selection: { region: [unknown] } };
  const isPart = !province && region !== undefined && provincesOf(gazetteer, region).length > 0;
  const name = wordsFrom((locale) => area.names[locale]);
  return {
    key: `${isPart ? '2' : '1'} ${area.nis}`,
    name: isPart ? wordsOf('trade.area-unplaced', { name }) : name,
    page: { section: province ? 'provinces' : 'regions', id: area.slug },
    selection: { [province ? 'province' : 'region']: [area.slug.en] },
  };
}

const townOf = ({ place: { municipality } }: Space): string => (municipality ? localName(municipality) : '');

/** Within an area by municipality, those of which it is not known last; in a municipality, those that lack least first. */
function byTown(a: Suitability, b: Suitability): number {
  const [town, other] = [townOf(a.space), townOf(b.space)];
  const lacks = (place: Suitability): number => needsWith('unknown', place).length;
  return (
    Number(town === '') - Number(other === '') ||
    compareNames(town, other) ||
    lacks(a) - lacks(b) ||
    compareNames(a.space.record.name, b.space.record.name)
  );
}

/** Places under their province or Region, in the order of its NIS code; those of which nobody says where they are last. */
export function byArea(places: readonly Suitability[], gazetteer: Gazetteer): readonly AreaOfPlaces[] {
  const placed = places.map((place) => ({ place, area: areaOf(place.space, gazetteer) }));
  return [...Map.groupBy(placed, ({ area }) => area.key)]
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .flatMap(([, found]) => {
      const [first] = found;
      if (!first) return [];
      const { key: _key, ...area } = first.area;
      return [{ ...area, places: found.map(({ place }) => place).toSorted(byTown), count: found.length }];
    });
}

/** The same areas with no more than so many places in all, as many in each: a page cannot hold those of a large register. */
export function cutTo(most: number, areas: readonly AreaOfPlaces[]): readonly AreaOfPlaces[] {
  const all = areas.reduce((sum, { count }) => sum + count, 0);
  const each = all > most ? Math.max(1, Math.floor(most / areas.length)) : all;
  return areas.map((area) => ({ ...area, places: area.places.slice(0, each) }));
}
