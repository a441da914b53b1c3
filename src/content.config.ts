import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterHead, storyHead } from './core/front-matter.ts';
import { locales } from './i18n/locales.ts';
import { contentFolder } from './io/folders.ts';

const folderOf = (name: string): URL => pathToFileURL(path.join(contentFolder, name, path.sep));

const stories = defineCollection({
  loader: glob({
    base: folderOf('spaces'),
    pattern: `*.{${locales.join(',')}}.{md,mdx}`,
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  }),
  schema: storyHead,
});

const guide = defineCollection({
  loader: glob({
    base: folderOf('guide'),
    pattern: `*.{${locales.join(',')}}.mdx`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterHead,
});

export const collections = { stories, guide };
