/** Builds the page of every space in every language with Eleventy, into the folder that the command line names. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Eleventy from '@11ty/eleventy';
import type { Locale } from '../../../src/i18n/locales.ts';
import { spacePageOf } from '../yardstick/space-page.ts';
import { loadSite, viewOf } from '../yardstick/view.ts';
import { spacePages, type SpacePage } from './space-pages.ts';

const [output = ''] = process.argv.slice(2);
const site = loadSite();
const spaces = new Map(site.catalogue.spaces.map((space) => [space.id, space]));
const input = mkdtempSync(path.join(tmpdir(), 'eleventy-'));

interface Paginated {
  readonly page: unknown;
  readonly one: SpacePage;
}

const pageOf = ({ id, locale }: { readonly id: string; readonly locale: Locale }): string => {
  const space = spaces.get(id);
  return space ? spacePageOf(viewOf(space, locale, site)) : '';
};

const eleventy = new Eleventy(input, output, {
  quietMode: true,
  config: (configuration) => {
    configuration.addGlobalData('spacePages', spacePages(site.catalogue));
    configuration.addTemplate('space.11ty.js', {
      data: () => ({
        pagination: { data: 'spacePages', size: 1, alias: 'one' },
        permalink: ({ one }: Paginated) => one.file,
      }),
      render: ({ one }: Paginated) => pageOf(one),
    });
  },
});
await eleventy.write();
