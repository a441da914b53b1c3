import { ExpirationPlugin } from 'workbox-expiration';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst, NetworkOnly } from 'workbox-strategies';
import { assetFolder } from '../core/header-rules.ts';
import { bounds, fileAt, packedFolder } from '../core/offline/kit.ts';
import { locales } from '../i18n/locales.ts';
import { isNewest, kit, names } from './kit.ts';
import type { ExtendableEvent, FetchEvent } from './scope.ts';
import { keptAt } from './whole-parts.ts';

/** Windows whose page came from here and not from the network, by their id. */
export const shownFromCache = new Set<string>();

const seconds = bounds.days * 86_400;
type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof NetworkFirst>[0]>['plugins']>[number];
/** Its own type says of its callbacks that they may be undefined, which that of a plugin does not foresee. */
const expiring = (maxEntries: number): Plugin =>
  new ExpirationPlugin({ maxEntries, maxAgeSeconds: seconds, purgeOnQuotaError: true }) as Plugin;

/** Pages and files stand once, whatever their query; what is too great, or may be of a newer release, is not kept. */
const ownRelease = {
  cacheKeyWillBeUsed: async ({ request }: { request: Request }) => {
    const { origin, pathname } = new URL(request.url);
    return origin + pathname;
  },
  cacheWillUpdate: async ({ response }: { response: Response }) => {
    const isSmall = Number(response.headers.get('Content-Length') ?? 0) <= bounds.fileBytes;
    return response.status === 200 && !response.redirected && isSmall && isNewest() ? response : null;
  },
};

interface Used {
  readonly cachedResponse?: Response;
  readonly request: Request;
  readonly event: ExtendableEvent;
}

/** A page of a newer release, come over the network, is not given what was kept of this one. */
const isOfOneRelease = (event: ExtendableEvent): boolean =>
  isNewest() || shownFromCache.has((event as FetchEvent).clientId);

/** What was stored of an address by itself, or else what a whole part holds of it. */
const orKept = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request, event }: Used) =>
    isOfOneRelease(event) ? (cachedResponse ?? (await keptAt(request.url))) : undefined,
};

const keptInstead = {
  handlerDidError: async ({ request, event }: Used) => (isOfOneRelease(event) ? keptAt(request.url) : undefined),
};

/** The page that says what is kept, in the language of the address that cannot be shown. */
async function offlinePage(url: string): Promise<Response | undefined> {
  const path = fileAt(new URL(url).pathname, kit.base) ?? '';
  const locale = locales.find((one) => path.startsWith(`${one}/`)) ?? locales[0];
  return caches.match(kit.base + kit.offlinePages[locale], { cacheName: names.shell });
}

/** Pages that were opened, kept ones, and in the last resort the one that says what there is. */
const page = {
  cachedResponseWillBeUsed: async ({ cachedResponse, request, event }: Used) => {
    const kept = cachedResponse ?? (await keptAt(request.url));
    if (kept) shownFromCache.add((event as FetchEvent).resultingClientId);
    return kept;
  },
  handlerDidError: async ({ request, event }: Used) => {
    shownFromCache.add((event as FetchEvent).resultingClientId);
    return offlinePage(request.url);
  },
};

/** Seconds after which a reader with a poor network is shown what is kept. */
const networkTimeoutSeconds = 4;
const pages = new NetworkFirst({
  cacheName: names.pages,
  networkTimeoutSeconds,
  plugins: [ownRelease, page, expiring(bounds.pages)],
});
const files = new NetworkFirst({
  cacheName: names.files,
  networkTimeoutSeconds,
  plugins: [ownRelease, orKept, expiring(bounds.files)],
});
const assets = new CacheFirst({ cacheName: names.assets, plugins: [orKept, expiring(bounds.assets)] });
// Never some files of one index and some of another: the network's, or the kept one.
const index = new NetworkOnly({ plugins: [keptInstead] });

const pathIn = (url: URL): string | undefined =>
  url.origin === location.origin ? fileAt(url.pathname, kit.base) : undefined;

/** What this worker answers; all else, parts of files and packed parts among it, goes its way as if there was none. */
export function answerFromCaches(): void {
  const isBelow = (url: URL, folder: string): boolean => pathIn(url)?.startsWith(folder) ?? false;
  registerRoute(({ request, url }) => request.mode === 'navigate' && pathIn(url) !== undefined, pages);
  registerRoute(({ url }) => isBelow(url, assetFolder), assets);
  registerRoute(({ url }) => isBelow(url, 'pagefind/'), index);
  registerRoute(
    ({ url, request }) => isBelow(url, '') && !isBelow(url, packedFolder) && !request.headers.has('Range'),
    files,
  );
}
