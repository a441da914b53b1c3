import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { MeasuredPages } from '../core/grades/measured-pages.ts';

/** The environment variable that names the note on the measured pages, where a build has some. */
export const measuredVariable = 'MEASURED_PAGES';

/** Leaves word of the measured pages for what is rendered and written after them. */
export const leaveMeasured = (note: string, pages: MeasuredPages): void => writeFileSync(note, JSON.stringify(pages));

/** What was left word of; nothing where no page is built, as in development, or as long as pages are being rendered. */
export function measuredLeft(): MeasuredPages | undefined {
  const note = process.env[measuredVariable];
  return note && existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as MeasuredPages) : undefined;
}
