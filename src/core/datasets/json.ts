import type { Catalogue, Space } from '../catalogue.ts';
import { licence, registerName } from '../licence.ts';
import { publishedSpace, type PublishedSpace } from './published-space.ts';
import { byId } from './table.ts';

const published = ({ spaces }: Catalogue): readonly PublishedSpace[] => spaces.toSorted(byId).map(publishedSpace);

/** What a download that stands alone says of itself. */
export const origin = ({ release }: Catalogue) => ({
  release,
  licence: { id: licence.id, url: licence.url, attribution: registerName },
});

/** `spaces.json`: the release, its licence and every space. */
export const spacesJson = (catalogue: Catalogue): string =>
  `${JSON.stringify({ ...origin(catalogue), spaces: published(catalogue) })}\n`;

/** `spaces.ndjson`: one space on each line, the same as in `spaces.json`. */
export const spacesNdjson = (catalogue: Catalogue): string =>
  published(catalogue)
    .map((space) => `${JSON.stringify(space)}\n`)
    .join('');

/** `spaces/<id>.json`: one space, indented for people. */
export const spaceJson = (space: Space): string => `${JSON.stringify(publishedSpace(space), null, 2)}\n`;
