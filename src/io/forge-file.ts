import { z } from 'zod';
import type { Forge } from './forge-api.ts';

/** A file as the forge keeps it: Base64, broken into lines. */
const stored = z.looseObject({ sha: z.string(), content: z.string() });

export interface KeptFile {
  /** From the top of the repository, e.g. `observations/links.json`. */
  readonly path: string;
  readonly text: string;
  /** What the commit says. */
  readonly message: string;
}

/**
 * Keeps a file in the repository as it is here: by one commit on the main branch, by none where it is the same there already.
 * @returns whether there was anything to keep
 */
export async function keepFile(forge: Forge, { path, text, message }: KeptFile): Promise<boolean> {
  const found = await forge.find(`/contents/${path}`);
  const before = found === undefined ? undefined : stored.parse(found);
  const content = Buffer.from(text).toString('base64');
  if (before?.content.replaceAll('\n', '') === content) return false;
  await forge.send('PUT', `/contents/${path}`, { message, content, ...(before && { sha: before.sha }) });
  return true;
}
