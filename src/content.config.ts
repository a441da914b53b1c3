import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { frontMatter } from './core/front-matter.ts';
import { locales } from './i18n/locales.ts';

const stories = defineCollection({
  loader: glob({
    base: './content/spaces',
    pattern: `*.{${locales.join(',')}}.{md,mdx}`,
    generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
  }),
  schema: frontMatter,
});

export const collections = { stories };
