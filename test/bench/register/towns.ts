import { localName, type Gazetteer, type Municipality, type NationalLanguage } from '../../../src/core/gazetteer.ts';
import type { SpaceRecord } from '../../../src/core/records.ts';
import { some, type Chance } from './chance.ts';
import { streets } from './words.ts';

/** Where a generated space stands. */
export interface Town {
  readonly municipality: Municipality;
  readonly name: string;
  /** The language of its street signs: in Brussels one or the other. */
  readonly language: NationalLanguage;
}

/** Draws towns as people live in them: a big one more often. */
export function townsOf({ municipalities }: Gazetteer): (chance: Chance) => Town {
  const lines = [...municipalities.values()];
  const inhabitants = lines.reduce((sum, { population }) => sum + population, 0);
  return (chance) => {
    let left = chance.between(1, inhabitants);
    const municipality = lines.find(({ population }) => {
      left -= population;
      return left <= 0;
    });
    if (!municipality) throw new Error('the gazetteer has no inhabitants');
    return { municipality, name: localName(municipality), language: chance.one(municipality.languages) };
  };
}

type Address = NonNullable<SpaceRecord['address']>;

function localityIn({ municipality, name }: Town, gazetteer: Gazetteer, postcode: string): string | undefined {
  const { localities = [], municipalities = [] } = gazetteer.postcodes.get(postcode) ?? {};
  // Of a postcode that several municipalities share, it is not said whose village is whose.
  if (municipalities.length !== 1 || municipalities[0] !== municipality.nis) return undefined;
  return localities.find((locality) => locality !== name);
}

/** Three in four are known to the door; of one in ten, no more than the Region. */
export function addressIn(town: Town, gazetteer: Gazetteer, chance: Chance): Address {
  const { nis, region, postcodes } = town.municipality;
  if (chance.happens(0.1)) return { region: region as NonNullable<Address['region']> };
  if (chance.happens(0.15)) return { municipality: nis };
  const postcode = chance.one(some(postcodes));
  const locality = chance.happens(0.2) ? localityIn(town, gazetteer, postcode) : undefined;
  return {
    street: chance.one(streets[town.language]),
    houseNumber: String(chance.between(1, 240)),
    ...(chance.happens(0.1) && { floor: chance.between(0, 6) }),
    postcode,
    ...(locality && { locality }),
    municipality: nis,
  };
}

const tenThousand = 10_000;

/** Some 1.5 km around the town's centre, in degrees of WGS84. */
export function positionIn({ municipality }: Town, chance: Chance): NonNullable<SpaceRecord['position']> {
  const near = (degrees: number): number =>
    (Math.round(degrees * tenThousand) + chance.between(-150, 150)) / tenThousand;
  return {
    lat: near(municipality.lat),
    lon: near(municipality.lon),
    precision: chance.happens(0.8) ? 'address' : 'street',
  };
}
