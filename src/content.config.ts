import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterHead, storyHead } from './core/front-matter.ts';
import { locales } from './i18n/locales.ts';

const stories = defineCollection({
  loader: glob({
    base: './content/spaces',
    pattern: `*.{${locales.join(',')}}.{md,mdx}`,
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  }),
  schema: storyHead,
});

const guide = defineCollection({
  loader: glob({
    base: './content/guide',
    pattern: `*.{${locales.join(',')}}.mdx`,
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: chapterHead,
});

export const collections = { stories, guide };
