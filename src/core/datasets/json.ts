import type { Catalogue, Space } from '../catalogue.ts';
import { licence, registerName } from '../licence.ts';
import { longJson, longList } from './long-json.ts';
import { gathered } from './pieces.ts';
import { publishedSpace } from './published-space.ts';
import { byId } from './table.ts';

/** What a download that stands alone says of itself. */
export const origin = ({ release }: Pick<Catalogue, 'release'>) => ({
  release,
  licence: { id: licence.id, url: licence.url, attribution: registerName },
});

/** Spaces as they are published, each made when its turn comes. */
function* published(spaces: Iterable<Space>) {
  for (const space of spaces) yield publishedSpace(space);
}

function* lines(spaces: Iterable<Space>): Iterable<string> {
  for (const space of published(spaces)) yield `${JSON.stringify(space)}\n`;
}

/** The release, its licence and some spaces. */
export const jsonOf = (spaces: Iterable<Space>, catalogue: Pick<Catalogue, 'release'>): Iterable<string> =>
  longJson({ ...origin(catalogue), spaces: longList(published(spaces)) });

/** One space on each line, the same as in `spaces.json`. */
export const ndjsonOf = (spaces: Iterable<Space>): Iterable<string> => gathered(lines(spaces));

/** `spaces.json`: every space. */
export const spacesJson = (catalogue: Catalogue): Iterable<string> =>
  jsonOf(catalogue.spaces.toSorted(byId), catalogue);

/** `spaces.ndjson`: every space. */
export const spacesNdjson = (catalogue: Catalogue): Iterable<string> => ndjsonOf(catalogue.spaces.toSorted(byId));

/** `spaces/<id>.json`: one space, indented for people. */
export const spaceJson = (space: Space): string => `${JSON.stringify(publishedSpace(space), null, 2)}\n`;
