import { localName, type Gazetteer, type Municipality } from './gazetteer.ts';
import { municipalitiesNamed, nearestMunicipalityNames, type NearMunicipality } from './gazetteer-search.ts';
import { withFact, type Contribution } from './new-record.ts';

/** The municipality that a text names; those it may name, where that is not certain. */
export type FoundPlace =
  | { readonly municipality: Municipality }
  | { readonly candidates: readonly NearMunicipality[]; readonly isNear: boolean };

/** Looks a municipality up by any of its names, a postcode or its NIS code. */
export function placeNamed(gazetteer: Gazetteer, text: string): FoundPlace {
  const [municipality, ...others] = municipalitiesNamed(gazetteer, text);
  if (municipality && others.length === 0) return { municipality };
  const named = [municipality ?? [], others].flat().map((one) => ({ nis: one.nis, name: localName(one) }));
  if (named.length > 0) return { candidates: named, isNear: false };
  return { candidates: nearestMunicipalityNames(gazetteer, text), isNear: true };
}

/** Facts with the code of a municipality, and with the postcode where that is how it was named. */
export function atPlace(
  facts: Contribution['facts'],
  named: string,
  { nis, postcodes }: Pick<Municipality, 'nis' | 'postcodes'>,
): Contribution['facts'] {
  const placed = withFact(facts, '/address/municipality', nis);
  return postcodes.includes(named.trim()) ? withFact(placed, '/address/postcode', named.trim()) : placed;
}
