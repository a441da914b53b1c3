import { locales, wordsFrom, type Words } from '../../i18n/locales.ts';
import { localitiesOf, otherNamesOf } from '../areas.ts';
import type { Catalogue } from '../catalogue.ts';
import { fieldNamed } from '../fields.ts';
import { localName, type Gazetteer, type Municipality, type Names } from '../gazetteer.ts';
import { states } from '../state.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { shortRegionIn } from '../words/region-in.ts';
import { alsoCalled } from './also-called.ts';
import type { Lexicon, MeaningLine, TownLine } from './lexicon.ts';
import { statedFacts } from './stated-facts.ts';

const isMainOf = (code: string, { nis }: Municipality, { postcodes }: Gazetteer): boolean =>
  postcodes.get(code)?.municipalities[0] === nis;

function townLines({ gazetteer, spaces }: Catalogue): readonly TownLine[] {
  const counts = Map.groupBy(spaces, ({ place }) => place.municipality?.nis);
  // A hundredth of a degree is a kilometre: as exact as a distance between two towns can be.
  const rounded = (degrees: number): number => Math.round(degrees * 100) / 100;
  return [...gazetteer.municipalities.values()].map((town: Municipality) => [
    town.slug,
    localName(town),
    rounded(town.lat),
    rounded(town.lon),
    counts.get(town.nis)?.length ?? 0,
    otherNamesOf(town).join('|'),
    town.postcodes.map((code) => (isMainOf(code, town, gazetteer) ? code : `+${code}`)).join('|'),
    localitiesOf(town, gazetteer).join('|'),
  ]);
}

interface Named {
  readonly facet: MeaningLine['facet'];
  readonly value: string;
  readonly label: Words;
  readonly phrases?: readonly string[];
}

const everyWord = (label: Words): readonly string[] => locales.map((locale) => label[locale]);
const inEveryLanguage = (names: Names): readonly string[] => Object.values(names);

/** Each phrase once; the labels, where all of them are among the phrases, before the others. */
function labelsFirst(label: Words, phrases: readonly string[]): readonly string[] {
  const labels = everyWord(label);
  return [...new Set(labels.every((word) => phrases.includes(word)) ? [...labels, ...phrases] : phrases)];
}

const meaning = ({ facet, value, label, phrases = everyWord(label) }: Named): MeaningLine => ({
  facet,
  value,
  label,
  phrases: labelsFirst(label, [...phrases, ...(alsoCalled[facet]?.[value] ?? [])]),
});

function meaningLines({ gazetteer, networks }: Catalogue): readonly MeaningLine[] {
  const regions = [...gazetteer.regions.values()].map((region) => {
    const label = wordsFrom((locale) => shortRegionIn(region, locale));
    return meaning({ facet: 'region', value: region.slug.en, label, phrases: inEveryLanguage(region.names) });
  });
  const provinces = [...gazetteer.provinces.values()].map(({ slug, names }) =>
    meaning({
      facet: 'province',
      value: slug.en,
      label: wordsFrom((locale) => names[locale]),
      phrases: inEveryLanguage(names),
    }),
  );
  const known = networks.map(({ id, record: { name, otherNames = [] } }) =>
    meaning({ facet: 'network', value: id, label: name, phrases: [...everyWord(name), ...otherNames] }),
  );
  const kinds = fieldNamed('/kinds').choices.map(({ value, label }) => meaning({ facet: 'kind', value, label }));
  const amenities = statedFacts.map(({ value, label }) => meaning({ facet: 'amenity', value, label }));
  const status = states.map((value) =>
    // Words of a state are too common to be taken from its label.
    meaning({ facet: 'status', value, label: wordsOf(`state.${value}`), phrases: [] }),
  );
  return [...regions, ...provinces, ...known, ...kinds, ...amenities, ...status];
}

/** What search has to know of the register's places, networks, kinds and amenities to read a query. */
export const lexiconOf = (catalogue: Catalogue): Lexicon => ({
  towns: townLines(catalogue),
  meanings: meaningLines(catalogue),
});
