import { z } from 'zod';

/** The head of a text about a space: one sentence that says what it is, shown under the name. */
export const storyHead = z.strictObject({ summary: z.string().min(20).max(220) });

/** The head of a chapter of the guide: its number, the last segment of its address, its title and what it is for. */
export const chapterHead = z.strictObject({
  order: z.int().min(1).max(99),
  slug: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .max(60),
  title: z.string().min(3).max(80),
  purpose: z.string().min(20).max(220),
});
export type ChapterHead = z.infer<typeof chapterHead>;
