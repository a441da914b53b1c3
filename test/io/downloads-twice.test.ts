import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

/** The sums of all downloads, made in a process of their own, in all threads of which the clock stands still. */
async function sumsAt(moment: string, environment: Readonly<Record<string, string>>): Promise<string> {
  const { stdout } = await run(process.execPath, ['--import', './test/io/still-clock.ts', 'test/io/print-sums.ts'], {
    env: { ...process.env, ...environment, STILL_CLOCK: moment },
  });
  return stdout;
}

test(
  'the downloads are the same bytes whatever the clock, the time zone and the language of the machine',
  { timeout: 120_000 },
  async () => {
    const [here, there] = await Promise.all([
      sumsAt('2026-11-22T10:00:00Z', { TZ: 'Europe/Brussels', LC_ALL: 'fr_BE.UTF-8' }),
      sumsAt('2031-02-03T23:59:59Z', { TZ: 'Pacific/Auckland', LC_ALL: 'C' }),
    ]);
    expect(here.split('\n').length).toBeGreaterThan(200);
    expect(there).toBe(here);
  },
);
