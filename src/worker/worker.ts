/** The service worker: what it keeps, and what it answers pages that ask. */
import { assetFolder } from '../core/header-rules.ts';
import { fileAt } from '../core/offline/kit.ts';
import type { Answered, Asked, KeptState } from '../core/offline/talk.ts';
import type { Locale } from '../i18n/locales.ts';
import { carryOver, keepShell, letGo } from './carry-over.ts';
import { isNewest, kit, names, worker } from './kit.ts';
import { answerFromCaches, shownFromCache } from './routes.ts';
import type { Client } from './scope.ts';
import { isWhole, keep, keepUnasked } from './whole-parts.ts';

worker.addEventListener('install', (event) => event.waitUntil(keepShell().then(carryOver)));
worker.addEventListener('activate', (event) => event.waitUntil(letGo().then(() => worker.clients.claim())));
answerFromCaches();

type Tell = (answer: Answered) => void;

/** The page that brought the worker, and what it loaded before there was one. */
async function keepFirst(page: string, loaded: readonly string[]): Promise<void> {
  const isAsset = (url: string) => fileAt(new URL(url).pathname, kit.base)?.startsWith(assetFolder) ?? false;
  const { origin, pathname } = new URL(page);
  const opened: readonly (readonly [string, string])[] = [
    [names.pages, origin + pathname],
    ...loaded
      .filter((url) => url.startsWith(location.origin) && isAsset(url))
      .map((url) => [names.assets, url] as const),
  ];
  for (const [name, url] of opened) {
    const cache = await caches.open(name);
    if (!(await cache.match(url))) await cache.add(url).catch(() => undefined);
  }
}

async function keptState(locale: Locale): Promise<KeptState> {
  const own = kit.parts.filter((part) => (part.locale ?? locale) === locale);
  const parts = await Promise.all(own.map(async (part) => ({ ...part, isKept: await isWhole(part) })));
  return { parts, pages: names.pages };
}

async function keepNamed(wanted: readonly string[], tell: Tell): Promise<void> {
  const chosen = kit.parts.filter(({ name }) => wanted.includes(name));
  const of = chosen.reduce((sum, part) => sum + part.bytes, 0);
  let bytes = 0;
  for (const part of chosen)
    await keep(part, (more) => {
      bytes += more;
      tell({ is: 'progress', bytes, of });
    });
}

/** All that was kept, but for the page that says that nothing is. */
async function remove(): Promise<void> {
  const kept = [names.pages, names.files, names.assets, ...kit.parts.map(names.part)];
  await Promise.all(kept.map((name) => caches.delete(name)));
}

/** A newer release waits, and its reader has gone on to a page of it in the only window: it can take over unseen. */
async function canGiveWay(): Promise<boolean> {
  if (!worker.registration.waiting) return false;
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return windows.length === 1;
}

async function answer(asked: Asked, source: Client, tell: Tell): Promise<void> {
  if (asked.ask === 'takeOver') return worker.skipWaiting();
  if (asked.ask === 'arrived') {
    const isFromCache = shownFromCache.has(source.id);
    const isGivingWay = !isFromCache && (await canGiveWay());
    tell({ is: 'arrived', isFromCache, isGivingWay });
    if (isGivingWay) return;
    // Also what the worker before may have stored as it was being replaced.
    await letGo();
    if (isNewest()) await keepFirst(source.url, asked.loaded);
    if (!asked.isSparing) await keepUnasked(asked.locale);
  }
  if (asked.ask === 'state') return tell({ is: 'state', state: await keptState(asked.locale) });
  if (asked.ask === 'keep') await keepNamed(asked.names, tell);
  if (asked.ask === 'remove') await remove();
  tell({ is: 'done' });
}

worker.addEventListener('message', (event) => {
  const [port] = event.ports;
  const tell: Tell = (told) => port?.postMessage(told);
  const done = answer(event.data as Asked, event.source, tell).catch(() => tell({ is: 'failed' }));
  event.waitUntil(done);
});
