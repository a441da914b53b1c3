import { writeOffline } from '../../io/offline.ts';
import { count, type Progress } from '../report.ts';
import { apart, workApart } from './apart.ts';

/** Packs what readers may keep, and writes the worker that keeps it, when all pages and their index are there. */
export const packForOffline = (site: string, progress: Progress): Promise<string> =>
  apart(import.meta.filename, [site], progress);

if (import.meta.main)
  await workApart(async ([site = '']) => {
    const packed = await writeOffline(site);
    const kilobytes = Math.round(packed.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
    return `${count(packed.length)} parts, ${count(kilobytes)} kB`;
  });
