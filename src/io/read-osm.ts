import { parse } from '@humanwhocodes/momoa';
import { z } from 'zod';
import type { OsmElement } from '../core/import/osm.ts';
import { escapedKey } from '../core/json-pointer.ts';
import type { Position } from './file-problem.ts';
import { ImportError } from './import-text.ts';

const tags = z.record(z.string(), z.string());
const point = z.object({ lat: z.number(), lon: z.number() });

/** What Overpass answers to `[out:json]` with `out center` (wiki.openstreetmap.org/wiki/Overpass_API). */
const overpass = z.object({
  remark: z.string().optional(),
  elements: z.array(
    z.object({
      type: z.enum(['node', 'way', 'relation']),
      id: z.int().positive(),
      lat: z.number().optional(),
      lon: z.number().optional(),
      center: point.optional(),
      tags: tags.optional(),
    }),
  ),
});

const position = z.tuple([z.number(), z.number()]).rest(z.number());

/** GeoJSON (RFC 7946) as Overpass Turbo and osmtogeojson write it: the identifier is `node/123`, tags are the properties. */
const geoJson = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      id: z.string().optional(),
      geometry: z
        .union([
          z.object({ type: z.literal('Point'), coordinates: position }),
          z.object({ type: z.literal('Polygon'), coordinates: z.array(z.array(position)) }),
          z.object({ type: z.string() }),
        ])
        .nullable(),
      properties: z.record(z.string(), z.unknown()).nullable(),
    }),
  ),
});

type Feature = z.infer<typeof geoJson>['features'][number];

function pointOfGeometry(geometry: Feature['geometry']): OsmElement['point'] {
  if (!geometry || !('coordinates' in geometry)) return undefined;
  const corners = geometry.type === 'Point' ? [geometry.coordinates] : (geometry.coordinates[0] ?? []);
  const middle = (index: 0 | 1) => corners.reduce((sum, corner) => sum + corner[index], 0) / corners.length;
  return corners.length > 0 ? { lat: middle(1), lon: middle(0) } : undefined;
}

function fromFeature({ id, geometry, properties }: Feature, index: number): OsmElement {
  const told = properties ?? {};
  const named = id ?? told['@id'];
  if (typeof named !== 'string' || !/^(node|way|relation)\/\d+$/.test(named))
    throw new ImportError('import.no-osm-id', { place: `/features/${index}` });
  const texts = Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const at = pointOfGeometry(geometry);
  return { id: named, tags: Object.fromEntries(texts), ...(at && { point: at }) };
}

type Answered = z.infer<typeof overpass>['elements'][number];

function fromElement({ type, id, lat, lon, center, tags: told = {} }: Answered): OsmElement {
  const at = lat !== undefined && lon !== undefined ? { lat, lon } : center;
  return { id: `${type}/${id}`, tags: told, ...(at && { point: at }) };
}

/** Where a text ceases to be JSON: the quick parser does not always say, the one that keeps places does. */
function brokenAt(text: string): Position {
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    const { line, column } = Object(error) as Partial<Position>;
    if (line !== undefined && column !== undefined) return { line, column };
  }
  const lines = text.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ImportError('import.not-json', {}, brokenAt(text));
  }
}

function judged<Kept>(schema: z.ZodType<Kept>, value: unknown): Kept {
  const { success, data, error } = schema.safeParse(value);
  if (success) return data;
  const [issue] = error.issues;
  throw new ImportError('import.shape', {
    place: (issue?.path ?? []).map((key) => `/${escapedKey(String(key))}`).join('') || '/',
  });
}

/**
 * The elements of an export of OpenStreetMap, Overpass JSON or GeoJSON.
 * @throws ImportError where the text is no JSON, or none of these two, or one that Overpass broke off
 */
export function readOsm(text: string): readonly OsmElement[] {
  const value = parsed(text);
  if (Object(value).type === 'FeatureCollection') return judged(geoJson, value).features.map(fromFeature);
  const { remark, elements } = judged(overpass, value);
  if (remark && /error|timed out|memory/i.test(remark)) throw new ImportError('import.broken-off', { found: remark });
  return elements.map(fromElement);
}
