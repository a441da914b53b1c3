import { bounds, outdated, packedFolder, type PackedPart } from '../core/offline/kit.ts';
import { isNewest, kit, names } from './kit.ts';
import { keep } from './whole-parts.ts';

const pagesBefore = `${names.prefix}pages `;
const isSparing = (): boolean =>
  (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Without what the page needs to say that there is no network, there is no worker. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(names.shell);
  await cache.addAll(kit.shell.map((path) => new Request(kit.base + path, { cache: 'no-cache' })));
}

/** The pages that were kept of the release before, loaded anew; those that are gone, or cannot be had, are left out. */
async function renewPages(before: readonly string[]): Promise<void> {
  const cache = await caches.open(names.pages);
  for (const name of before.filter((one) => one.startsWith(pagesBefore))) {
    const known = await (await caches.open(name)).keys();
    for (const { url } of known.slice(-bounds.pages)) {
      const response = await fetch(url, { cache: 'no-cache' }).catch(() => undefined);
      if (response?.ok && !response.redirected) await cache.put(url, response);
    }
  }
}

/** `register / offline/map.1f0c5a2b7e44.zip` was the map of another release. */
const wasKept = (part: PackedPart, before: readonly string[]): boolean =>
  before.some((name) => name.startsWith(`${names.prefix}${packedFolder}${part.name}.`));

/**
 * Before it takes over, a newer release has of its own what its reader kept of the one before, so that nothing is missing offline in
 * between. A reader who asks to spare the network loses what would have to be loaded.
 */
export async function carryOver(): Promise<void> {
  if (isSparing()) return;
  const before = outdated(kit, await caches.keys());
  await renewPages(before);
  for (const part of kit.parts.filter((one) => wasKept(one, before))) await keep(part).catch(() => undefined);
}

/** The caches of other releases go, as long as none of them is a newer one's. */
export async function letGo(): Promise<void> {
  if (!isNewest()) return;
  for (const name of outdated(kit, await caches.keys())) await caches.delete(name);
}
