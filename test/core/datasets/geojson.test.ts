import type { FeatureCollection, Point } from 'geojson';
import { expect, test } from 'vitest';
import { spacesGeoJson } from '../../../src/core/datasets/geojson.ts';
import { wholeText } from '../../whole.ts';
import { smallCatalogue } from './small-catalogue.ts';

const { features } = JSON.parse(wholeText(spacesGeoJson(smallCatalogue))) as FeatureCollection<Point | null>;
const [epingle, atelier, hoekje] = features;

test('A point has its longitude first', () => expect(epingle?.geometry?.coordinates).toEqual([4.3567, 50.845123]));

test('A space of which only the Region is known has a null geometry', () => expect(hoekje?.geometry).toBeNull());

test('A feature says what a map shows and filters by, and leaves the unknown out', () => {
  expect(atelier?.properties).toEqual({
    id: 'grand-atelier-jambes',
    name: 'Le Grand "Atelier", Jambes',
    kinds: ['coworking', 'cafe'],
    municipality: '92094',
    municipality_name: 'Namur',
    province: '90000',
    province_name: 'Namur',
    region: '03000',
    region_name: 'Wallonia',
    precision: 'locality',
    status: 'open',
    status_date: '2026-06',
    status_undated: false,
    newest_evidence: '2026-06',
  });
  expect(hoekje?.properties).not.toHaveProperty('newest_evidence');
});
