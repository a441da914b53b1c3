/** What readers of the built site meet, in Chromium. */
import { measured } from '../measure/measured.ts';
import type { Named, Part } from './part.ts';

const visiting = (name: string): Part => ({
  name,
  measure: async ({ built, content, say }) => {
    const { folder } = await built();
    const args = ['test/bench/children/visit.ts', name, folder];
    const { output } = await measured({
      program: process.execPath,
      args,
      environment: { CONTENT_FOLDER: content },
      say,
    });
    return JSON.parse(output.split('\n').at(-1) ?? '[]') as readonly Named[];
  },
});

export const browserParts: readonly Part[] = ['views', 'search', 'explorer', 'lighthouse'].map(visiting);
