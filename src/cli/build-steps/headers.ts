import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../../core/header-rules.ts';
import { siteAddress } from '../../io/site-address.ts';
import type { Staging } from '../../io/staged-folder.ts';
import { streetMap } from '../../io/street-map.ts';

/** Writes what hosts and servers read of the headers. */
export async function writeHeaders({ site }: Staging): Promise<string> {
  const listed = await readdir(site, { withFileTypes: true });
  const entries = listed.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const { base } = siteAddress();
  await writeFile(join(site, '_headers'), headersFile({ base, entries, connect: streetMap()?.origins ?? [] }));
  return 'done';
}
