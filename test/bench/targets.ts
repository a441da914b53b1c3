/** What the portal has to reach, and which figures tell whether it does. */
import type { Derived } from './derived.ts';

/** One figure of one row; of every row of that name where no name is given. */
export interface Reference {
  readonly part: string;
  readonly size: number;
  /** A row by its name; missing for every row of the part, of which the worst counts. */
  readonly name?: string;
  readonly figure: Derived;
}

export interface Target {
  readonly words: string;
  readonly of: Reference;
  /** What the figure is divided by. */
  readonly over?: Reference;
  readonly most?: number;
  readonly least?: number;
  readonly unit: 'times' | 'ms' | 'bytes' | 'per second' | 'requests' | 'points' | 'files' | 'errors';
}

const [today, later, large] = [220, 2000, 10_000] as const;
const kB = 1000;
const GB = 1_000_000_000;

/** Linear: what one takes of 10,000 beside what one takes of 2,000. */
const linear = (words: string, part: string, name: string): Target => ({
  words: `${words}: time for each at 10,000 spaces, beside that at 2,000`,
  of: { part, name, size: large, figure: 'pace' },
  over: { part, name, size: later, figure: 'pace' },
  most: 1.2,
  unit: 'times',
});

export const targets: readonly Target[] = [
  {
    words: 'Pages of spaces alone, beside Eleventy’s time for the same pages',
    of: { part: 'pages', name: 'Astro', size: large, figure: 'wall' },
    over: { part: 'pages', name: 'Eleventy', size: large, figure: 'wall' },
    most: 2,
    unit: 'times',
  },
  {
    words: 'Search index, beside the time of all pages',
    of: { part: 'build', name: 'Search index', size: large, figure: 'wall' },
    over: { part: 'build', name: 'Pages', size: large, figure: 'wall' },
    most: 1,
    unit: 'times',
  },
  linear('Reading and judging', 'read', 'Read and judge'),
  linear('Checking all files', 'check', 'All files'),
  linear('Downloads', 'datasets', 'Make every download'),
  linear('Pages of spaces alone', 'pages', 'Astro'),
  linear('Search index', 'build', 'Search index'),
  linear('Whole build', 'build', 'Whole build'),
  {
    words: 'Memory of the whole build',
    of: { part: 'build', name: 'Whole build', size: large, figure: 'peak' },
    most: 2 * GB,
    unit: 'bytes',
  },
  {
    words: 'Build after one changed record, beside a full one, index excluded',
    of: { part: 'rebuild', name: 'After one changed record, index excluded', size: large, figure: 'wall' },
    over: { part: 'rebuild', name: 'Full build, index excluded', size: large, figure: 'wall' },
    most: 0.2,
    unit: 'times',
  },
  {
    words: 'Files of that build that differ from a clean one',
    of: { part: 'rebuild', name: 'Files that differ from a clean build, index excluded', size: large, figure: 'count' },
    most: 0,
    unit: 'files',
  },
  {
    words: 'Records judged, once they are read',
    of: { part: 'read', name: 'Judge what is read', size: large, figure: 'rate' },
    least: 5000,
    unit: 'per second',
  },
  {
    words: 'Records read and judged, all other content with them',
    of: { part: 'read', name: 'Read and judge', size: large, figure: 'rate' },
    least: 5000,
    unit: 'per second',
  },
  {
    words: 'Script of a choice in the explorer',
    of: { part: 'explorer', name: 'A choice', size: large, figure: 'script' },
    most: 16,
    unit: 'ms',
  },
  {
    words: 'First view of the explorer',
    of: { part: 'views', name: 'spaces, fr', size: large, figure: 'bytes' },
    most: 200 * kB,
    unit: 'bytes',
  },
  {
    words: 'First view of a space',
    of: { part: 'views', name: 'a space of which much is known, fr', size: large, figure: 'bytes' },
    most: 100 * kB,
    unit: 'bytes',
  },
  {
    words: 'Requests of the first view of a space',
    of: { part: 'views', name: 'a space of which much is known, fr', size: large, figure: 'requests' },
    most: 15,
    unit: 'requests',
  },
  {
    words: 'First search at 220 spaces',
    of: { part: 'search', name: 'First search', size: today, figure: 'bytes' },
    most: 150 * kB,
    unit: 'bytes',
  },
  {
    words: 'First search at 10,000 spaces',
    of: { part: 'search', name: 'First search', size: large, figure: 'bytes' },
    most: 250 * kB,
    unit: 'bytes',
  },
  {
    words: 'Mixed requests that nginx answers',
    of: { part: 'load', name: 'Mixed requests that nginx answers in a second', size: today, figure: 'count' },
    least: 1000,
    unit: 'per second',
  },
  {
    words: 'Errors among them',
    of: { part: 'load', name: 'Errors among them', size: today, figure: 'count' },
    most: 0,
    unit: 'errors',
  },
  {
    words: 'Memory of writing a million rows, in the format that takes most',
    of: { part: 'stream', size: today, figure: 'peak' },
    most: 1 * GB,
    unit: 'bytes',
  },
  {
    words: 'Lighthouse performance, the lowest of all kinds of page measured',
    of: { part: 'lighthouse', size: today, figure: 'score' },
    least: 100,
    unit: 'points',
  },
];
