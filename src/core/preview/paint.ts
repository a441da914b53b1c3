import type { Age } from '../dates.ts';
import type { RegionInk } from '../region-ink.ts';

const inks = { ink: '#17212b', ink2: '#34414d', ink3: '#46525d', ink4: '#5a656f' } as const;
const regions: Readonly<Record<RegionInk, string>> = { fla: '#83570a', wal: '#0c5f73', bru: '#5c1230' };
const ages: Readonly<Record<Age, string>> = { 0: inks.ink4, 1: inks.ink, 2: inks.ink2, 3: inks.ink3, 4: inks.ink4 };

/** The site's tokens of light paper, for an image that no style sheet reaches. */
export const paint = {
  ...inks,
  ...regions,
  paper: '#f3f4ee',
  land: '#fbfbf7',
  sea: '#e6ecec',
  ruleStrong: '#7b837f',
  age: ages,
} as const;
