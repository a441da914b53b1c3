import type { Gazetteer } from '../gazetteer.ts';
import { placeNamed } from '../new-place.ts';
import { withFact } from '../new-record.ts';
import type { Point } from '../place.ts';
import { withoutEmptyPath } from '../web-address.ts';
import { holdsMarkup, pointFault, type Candidate, type Fault, type Proposed, type RegionAt } from './candidate.ts';

/** An element of OpenStreetMap as either export gives it. */
export interface OsmElement {
  /** Kind and number, e.g. `node/123`. */
  readonly id: string;
  readonly point?: Point;
  readonly tags: Readonly<Record<string, string>>;
}

/** Tags by which mappers say that a place is a coworking space (wiki.openstreetmap.org/wiki/Tag:office=coworking). */
const tagged: readonly (readonly [string, string])[] = [
  ['office', 'coworking'],
  ['amenity', 'coworking_space'],
];

/** Tags whose values are compared with facts of a record, and how they are read. */
const read: readonly (readonly [string, string])[] = [
  ['addr:street', '/address/street'],
  ['addr:housenumber', '/address/houseNumber'],
  ['addr:postcode', '/address/postcode'],
];

/** Tags of which only that they are there is told: a number or a mailbox may be a person's. */
const untold: readonly (readonly [string, string])[] = [
  ['phone', '/phone'],
  ['contact:phone', '/phone'],
  ['email', '/email'],
  ['contact:email', '/email'],
  ['opening_hours', '/hours/visitors'],
  ['operator', '/operators'],
  ['wheelchair', '/wheelchair'],
];

const isCoworking = ({ tags }: OsmElement): boolean => tagged.some(([key, value]) => tags[key] === value);

/** The municipality that address tags name without doubt, by its code. */
function municipalityOf(tags: OsmElement['tags'], gazetteer: Gazetteer): string | undefined {
  const found = [tags['addr:city'], tags['addr:postcode']].map((text) => text && placeNamed(gazetteer, text));
  return found.flatMap((place) => (place && 'municipality' in place ? [place.municipality.nis] : []))[0];
}

function factsOf(name: string, tags: OsmElement['tags'], gazetteer: Gazetteer): Candidate['facts'] {
  const website = tags['website'] ?? tags['contact:website'];
  const municipality = municipalityOf(tags, gazetteer);
  const told: readonly (readonly [string, string | undefined])[] = [
    ...read.map(([tag, pointer]) => [pointer, tags[tag]] as const),
    ['/address/municipality', municipality],
    ['/website', website && withoutEmptyPath(website)],
  ];
  const facts = told.reduce<Record<string, unknown>>(
    (before, [pointer, value]) => (value ? withFact(before, pointer, value) : before),
    { name },
  );
  return { ...facts, name };
}

function faultOf({ id, point, tags }: OsmElement, regionAt: RegionAt): Fault | undefined {
  const place = { element: id };
  const { name = '' } = tags;
  if (name.trim() === '') return { place, code: 'no-name', args: {} };
  if (holdsMarkup(name)) return { place, code: 'markup', args: { found: name } };
  const fault = point && pointFault(point, regionAt);
  return fault && { place, ...fault };
}

/**
 * The coworking spaces among elements of OpenStreetMap; others are passed over.
 * An element that stands twice is told once and refused the second time.
 */
export function osmCandidates(elements: readonly OsmElement[], gazetteer: Gazetteer, regionAt: RegionAt): Proposed {
  const seen = new Set<string>();
  const candidates: Candidate[] = [];
  const faults: Fault[] = [];
  for (const element of elements.filter(isCoworking)) {
    const { id, point, tags } = element;
    const fault = seen.has(id)
      ? ({ place: { element: id }, code: 'same-id', args: { found: id } } as const)
      : faultOf(element, regionAt);
    seen.add(id);
    if (fault) {
      faults.push(fault);
      continue;
    }
    const region = point && regionAt(point);
    candidates.push({
      place: { element: id },
      facts: factsOf((tags['name'] ?? '').trim(), tags, gazetteer),
      ...(point && { point }),
      ...(region && { region }),
      page: `https://www.openstreetmap.org/${id}`,
      untold: [...new Set(untold.flatMap(([tag, pointer]) => (tags[tag] ? [pointer] : [])))],
    });
  }
  return { candidates, faults };
}
