import { wordsFrom, type Words } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { compareNames, type Space } from '../catalogue.ts';
import { localName } from '../gazetteer.ts';
import type { Page } from '../page.ts';
import { needsWith, type Suitability } from './suitability.ts';

/** The places of a province, of the Region that has none, or of what is known instead. */
export interface AreaOfPlaces {
  /** NIS code, also its anchor; `''` where not even the Region is known. */
  readonly nis: string;
  readonly name: Words;
  readonly page?: Page;
  readonly places: readonly Suitability[];
}

function areaOf({ place: { province, region } }: Space): Omit<AreaOfPlaces, 'places'> {
  const area = province ?? region;
  if (!area) return { nis: '', name: wordsOf('place.nowhere') };
  const page: Page = { section: province ? 'provinces' : 'regions', id: area.slug };
  return { nis: area.nis, name: wordsFrom((locale) => area.names[locale]), page };
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
export function byArea(places: readonly Suitability[]): readonly AreaOfPlaces[] {
  const grouped = Map.groupBy(places, ({ space }) => areaOf(space).nis);
  return [...grouped]
    .toSorted(([a], [b]) => Number(a === '') - Number(b === '') || compareNames(a, b))
    .flatMap(([, found]) => {
      const [first] = found;
      return first ? [{ ...areaOf(first.space), places: found.toSorted(byTown) }] : [];
    });
}
