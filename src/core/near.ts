import { distance } from 'fastest-levenshtein';
import type { Gazetteer, Municipality } from './gazetteer.ts';
import { localName } from './gazetteer.ts';
import type { Point } from './place.ts';
import { asciiSlug } from './slug.ts';

/** A place that a reader may start from: a municipality or a locality of one. */
export interface Start extends Point {
  /** As addresses write it: the municipality's slug, or the locality's name as one. */
  readonly slug: string;
  /** In its own language. */
  readonly name: string;
  /** Its names in other languages. */
  readonly others: readonly string[];
  /** The municipality of a locality. */
  readonly within?: string;
  readonly postcodes: readonly string[];
}

function startOf(municipality: Municipality): Start {
  const name = localName(municipality);
  const { slug, names, postcodes, lat, lon } = municipality;
  const others = [...new Set(Object.values(names))].filter((other) => other !== name);
  return { slug, name, others, postcodes, lat, lon };
}

/** The localities of the postcodes that are no municipality's name, each once in its municipality. */
function localitiesOf({ postcodes, municipalities }: Gazetteer, taken: ReadonlySet<string>): readonly Start[] {
  const found = [...postcodes.values()].flatMap(({ code, localities, municipalities: [nis = ''], lat, lon }) => {
    const town = municipalities.get(nis);
    return localities.map((name) => ({
      slug: asciiSlug(name),
      name,
      others: [],
      ...(town && { within: localName(town) }),
      postcodes: [code],
      lat,
      lon,
    }));
  });
  const bySlug = Map.groupBy(found, ({ slug }) => slug);
  return [...bySlug.values()].flatMap(([first]) => (first && !taken.has(first.slug) ? [first] : []));
}

/** Every place that a reader may start from: municipalities by population, the largest first, then localities. */
export function startsOf(gazetteer: Gazetteer): readonly Start[] {
  const towns = [...gazetteer.municipalities.values()].toSorted((a, b) => b.population - a.population).map(startOf);
  const taken = new Set(towns.flatMap(({ slug, name, others }) => [slug, ...[name, ...others].map(asciiSlug)]));
  return [...towns, ...localitiesOf(gazetteer, taken)];
}

/** What a place can be asked for by. */
const wordsOf = ({ slug, name, others, postcodes }: Start): readonly string[] => [
  ...new Set([slug, asciiSlug(name), ...others.map(asciiSlug), ...postcodes]),
];

/** How well a text fits a place: 0 is its name or postcode, 1 a beginning of it, then the letters to mend; undefined where it does not. */
function fitOf(wanted: string, start: Start): number | undefined {
  const words = wordsOf(start);
  if (words.includes(wanted)) return 0;
  if (words.some((word) => word.startsWith(wanted))) return 1;
  if (/^\d+$/.test(wanted)) return undefined;
  // A third of the letters may be wrong, and one always: the best fit stands first.
  const tolerance = Math.max(1, Math.floor(wanted.length / 3));
  const far = Math.min(...words.map((word) => distance(word, wanted)));
  return far <= tolerance ? 1 + far : undefined;
}

/** What a text means among the places: `start` where it is the name or postcode of one, else what it may have meant, best first. */
export function startNamed(
  text: string,
  starts: readonly Start[],
  limit = 6,
): { readonly start?: Start; readonly meant: readonly Start[] } {
  const wanted = asciiSlug(text);
  if (wanted === '') return { meant: [] };
  const fitting = starts
    .flatMap((start) => {
      const fit = fitOf(wanted, start);
      return fit === undefined ? [] : [{ start, fit }];
    })
    .toSorted((a, b) => a.fit - b.fit);
  const [best] = fitting;
  const meant = fitting.slice(0, limit).map(({ start }) => start);
  return best?.fit === 0 ? { start: best.start, meant } : { meant };
}
