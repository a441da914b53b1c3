import { writeOffline } from '../../io/offline.ts';
import { keptFor, type Staging } from '../../io/staged-folder.ts';
import { count, type Progress } from '../report.ts';
import { apart, workApart } from './apart.ts';

/** Packs what readers may keep, and writes the worker that keeps it, when all pages and their index are there. */
export const packForOffline = ({ site, last }: Pick<Staging, 'site' | 'last'>, progress: Progress): Promise<string> =>
  apart(import.meta.filename, [site, keptFor('sums', last)], progress);

if (import.meta.main)
  await workApart(async ([site = '', kept = '']) => {
    const packed = await writeOffline(site, kept);
    const kilobytes = Math.round(packed.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
    return `${count(packed.length)} parts, ${count(kilobytes)} kB`;
  });
