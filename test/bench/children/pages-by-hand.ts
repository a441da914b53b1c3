/** Writes the page of every space in every language with a string template and nothing else: the floor. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { spacePageOf } from '../yardstick/space-page.ts';
import { loadSite, viewOf } from '../yardstick/view.ts';
import { spacePages } from './space-pages.ts';

const [output = ''] = process.argv.slice(2);
const site = loadSite();
const spaces = new Map(site.catalogue.spaces.map((space) => [space.id, space]));

for (const { id, locale, file } of spacePages(site.catalogue)) {
  const space = spaces.get(id);
  if (!space) continue;
  const target = path.join(output, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, spacePageOf(viewOf(space, locale, site)));
}
