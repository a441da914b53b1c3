/** Imported by every script that a page names: brings the worker that keeps the site for its reader. */
import { workerFile } from '../../core/offline/kit.ts';
import { isLocale, locales } from '../../i18n/locales.ts';
import { askWorker } from './ask-worker.ts';
import { sayNewer, sayOffline, sayOnline } from './line.ts';
import { saysNo } from './own-choice.ts';

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : locales[0];

/** Milliseconds after the page has loaded: what its reader asks first goes first. */
const pause = 1500;
/** Milliseconds for a worker to come to rest after it has answered. */
const rest = 300;

const isSparing = (): boolean =>
  saysNo() || (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

const takeOver = ({ waiting }: ServiceWorkerRegistration): void => {
  if (waiting) askWorker(waiting, { ask: 'takeOver' });
};

/** Tells of a newer release that waits. It is shown when its reader asks: one reload, of this window alone. */
function watch(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const show = (): void => location.reload();
  const tell = (): void => {
    if (!registration.waiting || !serviceWorker.controller) return;
    sayNewer(locale, () => {
      serviceWorker.addEventListener('controllerchange', show, { once: true });
      takeOver(registration);
    });
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  // Another window asked for it: this one stays as it is until its reader wants otherwise.
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', () => sayNewer(locale, show));
}

/**
 * A newer release that waits, whose page this is, takes over after a moment, and the older worker is not spoken to again: Chromium lets
 * the one take over when the other is at rest, and for minutes not at all if that one is called as it comes to rest.
 */
function arrive(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  askWorker(worker, { ask: 'arrived', locale, loaded, isSparing: isSparing() }, (answer) => {
    if (answer.is !== 'arrived') return;
    if (answer.isFromCache) sayOffline(locale);
    if (answer.isGivingWay) setTimeout(takeOver, rest, registration);
    else watch(registration);
  });
}

/** Rejects once a worker that is being installed has given up, e.g. where there is no room for what it needs. */
const givenUp = ({ installing }: ServiceWorkerRegistration): Promise<never> =>
  new Promise((_resolve, reject) => {
    installing?.addEventListener('statechange', () => installing.state === 'redundant' && reject(installing));
  });

async function register(): Promise<void> {
  const { BASE_URL } = import.meta.env;
  const scope = BASE_URL.replace(/\/?$/, '/');
  const address = `${scope}${workerFile}`;
  // Refused where there is no https, or nowhere to keep anything: the site is as it was.
  const registration = await navigator.serviceWorker.register(address, { scope, updateViaCache: 'none' });
  const { active } = await Promise.race([navigator.serviceWorker.ready, givenUp(registration)]);
  if (active) arrive(active, registration);
}

const loaded = (): Promise<unknown> =>
  document.readyState === 'complete'
    ? Promise.resolve()
    : new Promise((resolve) => globalThis.addEventListener('load', resolve, { once: true }));

async function begin(): Promise<boolean> {
  await loaded();
  if (!navigator.onLine) sayOffline(locale);
  globalThis.addEventListener('offline', () => sayOffline(locale));
  globalThis.addEventListener('online', sayOnline);
  await new Promise((resolve) => setTimeout(resolve, pause));
  return register().then(
    () => true,
    () => false,
  );
}

// In development nothing is kept, so that what is written is what is seen.
const canKeep = import.meta.env.PROD && 'serviceWorker' in navigator;

/** Whether the page has a worker, as soon as that is known: false where the browser has none, or refuses ours. */
export const isKeeping: Promise<boolean> = canKeep
  ? Promise.race([begin(), navigator.serviceWorker.ready.then(() => true)])
  : Promise.resolve(false);
