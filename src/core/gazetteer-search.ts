import { distance } from 'fastest-levenshtein';
import { localName } from './gazetteer.ts';
import type { Gazetteer, Municipality } from './gazetteer.ts';
import { asciiSlug } from './slug.ts';

/** A municipality that a wrong text may have meant: `{ nis: '92094', name: 'Namur' }`, named in its own language. */
export interface NearMunicipality {
  readonly nis: string;
  readonly name: string;
}

/**
 * What the writer of `text` may have meant where a NIS code of today is asked: the successor of a merged code, the municipalities
 * of a postal code or a locality, else those whose code or name (in any language) is nearest. Best first, at most `limit`,
 * none for an empty text or one that resembles nothing.
 */
export function nearestMunicipalityNames(gazetteer: Gazetteer, text: string, limit = 3): NearMunicipality[] {
  const wanted = asciiSlug(text);
  if (wanted === '') return [];
  const certain = meantExactly(gazetteer, text.trim(), wanted);
  const found = certain.length > 0 ? certain : resembling(gazetteer, wanted);
  return found.slice(0, limit).map((municipality) => ({ nis: municipality.nis, name: localName(municipality) }));
}

/** The municipalities that a text names without doubt: by NIS code, postcode, or name of theirs or of a locality, in any language. */
export function municipalitiesNamed(gazetteer: Gazetteer, text: string): readonly Municipality[] {
  const byCode = gazetteer.municipalities.get(text.trim());
  if (byCode) return [byCode];
  const wanted = asciiSlug(text);
  return wanted === '' ? [] : meantExactly(gazetteer, text.trim(), wanted);
}

function meantExactly(gazetteer: Gazetteer, text: string, wanted: string): Municipality[] {
  const merged = gazetteer.mergedInto(text);
  if (merged) return [merged];
  const named = [...gazetteer.municipalities.values()].filter((municipality) => wordsOf(municipality).includes(wanted));
  if (named.length > 0) return named;
  const postcodes = [...gazetteer.postcodes.values()].filter(
    ({ code, localities }) => code === text || localities.some((locality) => asciiSlug(locality) === wanted),
  );
  const codes = new Set(postcodes.flatMap(({ municipalities }) => municipalities));
  return [...codes].flatMap((nis) => gazetteer.municipalities.get(nis) ?? []);
}

function resembling(gazetteer: Gazetteer, wanted: string): Municipality[] {
  // A third of the letters may be wrong; beyond that a proposal misleads more than it helps.
  const tolerance = Math.max(1, Math.ceil(wanted.length / 3));
  return [...gazetteer.municipalities.values()]
    .map((municipality) => ({
      municipality,
      far: Math.min(...wordsOf(municipality).map((word) => distance(word, wanted))),
    }))
    .filter(({ far }) => far <= tolerance)
    .sort((a, b) => a.far - b.far || b.municipality.population - a.municipality.population)
    .map(({ municipality }) => municipality);
}

function wordsOf({ nis, names }: Municipality): string[] {
  return [nis, ...[names.fr, names.nl, names.de, names.en].map(asciiSlug)];
}
