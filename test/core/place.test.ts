import { describe, expect, test } from 'vitest';
import { kilometresBetween, placeOf, type Point } from '../../src/core/place.ts';
import type { SpaceRecord } from '../../src/core/records.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';

const gazetteer = readGazetteer();
const place = (address: NonNullable<SpaceRecord['address']>, position?: SpaceRecord['position']) =>
  placeOf({ address, ...(position && { position }) }, gazetteer);

describe('The place of a space', () => {
  test('is its published position, as precise as that is', () => {
    expect(
      place({ street: 'Rue de Fer', municipality: '92094' }, { lat: 50.466, lon: 4.866, precision: 'street' }),
    ).toMatchObject({ precision: 'street', point: { lat: 50.466, lon: 4.866 } });
  });

  test('is the point of its postcode when no position is published', () => {
    const { lat, lon } = gazetteer.postcodes.get('5100') ?? {};
    expect(place({ postcode: '5100', municipality: '92094' })).toMatchObject({
      precision: 'locality',
      point: { lat, lon },
    });
  });

  test('is the point of its locality, found among the postcodes of its municipality', () => {
    const [code] =
      gazetteer.municipalities
        .get('81001')
        ?.postcodes.filter((postcode) => gazetteer.postcodes.get(postcode)?.localities.includes('Autelbas')) ?? [];
    const { lat, lon } = gazetteer.postcodes.get(code ?? '') ?? {};
    expect(place({ locality: 'Autelbas', municipality: '81001' })).toMatchObject({
      precision: 'locality',
      point: { lat, lon },
    });
  });

  test('is the town when its locality is in no list, and no pin is pretended', () => {
    expect(
      place({ locality: 'Nowhere', street: 'Rue de Fer', houseNumber: '48', municipality: '92094' }),
    ).toMatchObject({ precision: 'municipality' });
  });

  test('has no point while only the Region is known', () => {
    expect(place({ region: '04000' })).toEqual({ precision: 'region', region: gazetteer.regions.get('04000') });
  });

  test('is known to nobody while no page says where', () => {
    expect(placeOf({}, gazetteer)).toEqual({ precision: 'country' });
  });

  test('lies in a province and a Region; in Brussels in no province', () => {
    expect(place({ municipality: '92094' })).toMatchObject({ province: { nis: '90000' }, region: { nis: '03000' } });
    expect(place({ municipality: '21009' }).province).toBeUndefined();
  });

  test('cannot be told for a code that the checker should have refused', () => {
    expect(() => place({ municipality: '00000' })).toThrow('should have been refused');
  });
});

describe('Kilometres as the crow flies', () => {
  const brussels: Point = { lat: 50.8467, lon: 4.3525 };
  const liege: Point = { lat: 50.6452, lon: 5.5736 };
  const pole: Point = { lat: 90, lon: 0 };
  const equator: Point = { lat: 0, lon: 0 };

  test('from the Grand-Place of Brussels to the place Saint-Lambert of Liège are about 90', () => {
    // Atlases give 88 to 92 km, by the points they take for the two towns.
    expect(Math.abs(kilometresBetween(brussels, liege) - 90)).toBeLessThan(2);
  });

  test('from the pole to the equator are within a thousandth of 10,001.966, the quadrant of WGS84', () => {
    expect(Math.abs(kilometresBetween(pole, equator) / 10_001.966 - 1)).toBeLessThan(0.001);
  });

  test('are the same both ways, and none from a place to itself', () => {
    expect(kilometresBetween(brussels, liege)).toBe(kilometresBetween(liege, brussels));
    expect(kilometresBetween(brussels, brussels)).toBe(0);
  });
});
