import { z } from 'zod';

/** The head of a text about a space: one sentence that says what it is, shown under the name. */
export const frontMatter = z.strictObject({ summary: z.string().min(20).max(220) });
