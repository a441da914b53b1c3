import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { isVersion } from '../core/releases.ts';
import { sha256Of, type Sum, sumsIn } from './checksums.ts';

const index = z.looseObject({
  releases: z.array(z.looseObject({ version: z.string(), path: z.string().optional() })),
});

/** Milliseconds after which a host is taken for silent. */
const patience = 60_000;

/** What an address answers; undefined where the host says that there is nothing (404). */
async function bytesAt(address: string): Promise<Buffer | undefined> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: the releases that are online cannot be kept.`);
  return Buffer.from(await answer.arrayBuffer());
}

async function fileAt(address: string): Promise<Buffer> {
  const bytes = await bytesAt(address);
  if (!bytes) throw new Error(`${address} is gone, though the release is said to be online.`);
  return bytes;
}

/** Whether a file lies below the folder of its sums: what comes from a host is not believed. */
const isBelow = ({ file }: Sum): boolean => /^[\w.-]+(\/[\w.-]+)*$/.test(file) && !file.split('/').includes('..');

async function copyRelease(from: string, to: string): Promise<void> {
  const sums = await fileAt(`${from}SHA256SUMS`);
  for (const { sha256, file } of sumsIn(sums.toString('utf8')).filter(isBelow)) {
    const bytes = await fileAt(`${from}${file}`);
    if (sha256Of(bytes) !== sha256) throw new Error(`${from}${file} is not as it was published.`);
    const target = path.join(to, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
  // Last, so that a copy that was broken off is not taken for whole.
  writeFileSync(path.join(to, 'SHA256SUMS'), sums);
}

/**
 * Copies every release that is online into a folder, as `PUBLISHED_RELEASES` wants it: each file checked against its sum.
 * @param homepage where the site stands, with a slash at the end
 * @returns the versions; none where nothing is online yet
 * @throws where a file is gone or is not as it was published
 */
export async function copyPublished(homepage: string, into: string): Promise<readonly string[]> {
  const releases = `${homepage}data/releases/`;
  mkdirSync(into, { recursive: true });
  const told = await bytesAt(`${releases}index.json`);
  if (!told) return [];
  const online = index
    .parse(JSON.parse(told.toString('utf8')))
    .releases.filter(({ version, path: place }) => place !== undefined && isVersion(version));
  for (const { version } of online) await copyRelease(`${releases}${version}/`, path.join(into, version));
  return online.map(({ version }) => version);
}
