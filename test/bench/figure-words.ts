/** Figures as people read them. */
import type { Derived } from './derived.ts';
import type { Target } from './targets.ts';

const [kB, MB, GB] = [1e3, 1e6, 1e9] as const;
const second = 1000;

const grouped = (value: number, digits = 0): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** 1,234,567 bytes as `1.2 MB`. */
export function bytesIn(value: number): string {
  if (value >= GB) return `${grouped(value / GB, 2)} GB`;
  if (value >= MB) return `${grouped(value / MB, 1)} MB`;
  return value >= kB ? `${grouped(value / kB, 1)} kB` : `${grouped(value)} bytes`;
}

/** Milliseconds as `12.3 s`, `45 ms` or `0.12 ms`. */
export function durationIn(value: number): string {
  if (value >= 10 * second) return `${grouped(value / second, 1)} s`;
  if (value >= second) return `${grouped(value / second, 2)} s`;
  return `${grouped(value, value < 10 ? 2 : 0)} ms`;
}

const plain = (value: number): string => grouped(value);

/** How each figure of a table is written. */
export const wordsOf: Readonly<Record<Derived, (value: number) => string>> = {
  wall: durationIn,
  cpu: durationIn,
  lcp: durationIn,
  blocking: durationIn,
  script: durationIn,
  pace: durationIn,
  peak: bytesIn,
  bytes: bytesIn,
  count: plain,
  requests: plain,
  score: plain,
  machine: plain,
  rate: plain,
};

/** The same for the figures of targets, by their unit. */
export const wordsIn: Readonly<Record<Target['unit'], (value: number) => string>> = {
  times: (value) => `${grouped(value, 2)} times`,
  ms: durationIn,
  bytes: bytesIn,
  'per second': (value) => `${grouped(value)} a second`,
  requests: plain,
  points: plain,
  files: plain,
  errors: plain,
};
