import { writeOffline } from '../../io/offline.ts';
import { count } from '../report.ts';
import { workApart } from './apart.ts';

await workApart(async ([site = '', kept = '']) => {
  const packed = await writeOffline(site, kept);
  const kilobytes = Math.round(packed.reduce((sum, { bytes }) => sum + bytes, 0) / 1000);
  return `${count(packed.length)} parts, ${count(kilobytes)} kB`;
});
