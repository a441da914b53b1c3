import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Look, type Looks, sights } from '../core/link-looks.ts';
import { isWebAddress } from '../core/web-address.ts';
import { rewrite } from './content-file.ts';
import { projectFolder } from './folders.ts';

/**
 * What `npm run check-links` saw. Not in `content/`: it is what machines saw of others' pages, no fact of the register, and must
 * not make a release differ from what was released.
 */
export const looksFile = path.join(projectFolder, 'observations/links.json');

const address = z.string().refine(isWebAddress, 'no web address');
const look = z.strictObject({
  on: z.iso.date(),
  saw: z.enum(sights),
  status: z.int().optional(),
  to: address.optional(),
  reason: z.string().optional(),
  since: z.iso.date().optional(),
});
const looks = z.record(address, look);

const present = <Value>(name: string, value: Value | undefined) => (value === undefined ? {} : { [name]: value });

/** With the keys in one order, and none that is missing. */
const ordered = ({ on, saw, status, to, reason, since }: z.infer<typeof look>): Look => ({
  on,
  saw,
  ...present('status', status),
  ...present('to', to),
  ...present('reason', reason),
  ...present('since', since),
});

/**
 * The looks that a file keeps; none where there is no such file.
 * @throws where the file is no list of looks, with the place and the reason
 */
export function readLooks(file: string = looksFile): Looks {
  if (!existsSync(file)) return new Map();
  const read = looks.safeParse(jsonIn(file));
  if (!read.success)
    throw new Error(
      `${file} is no list of looks; mend it, or remove it and look anew.\n${z.prettifyError(read.error)}`,
    );
  return new Map(Object.entries(read.data).map(([address, one]) => [address, ordered(one)]));
}

function jsonIn(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Keeps looks, by address: whole or not at all, whatever happens meanwhile. */
export function writeLooks(found: Looks, file: string = looksFile): void {
  const sorted = [...found].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const text = `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
  mkdirSync(path.dirname(file), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, '{}\n', { flag: 'wx' });
  rewrite(file, text);
}
