/** Imported by the scripts of pages that have one: brings the worker that keeps the site for its reader. */
import { isLocale, locales } from '../../i18n/locales.ts';
import { askWorker } from './ask-worker.ts';
import { sayNewer, sayNothing, sayOffline } from './line.ts';
import { saysNo } from './own-choice.ts';

const { lang } = document.documentElement;
const locale = isLocale(lang) ? lang : locales[0];

/** Milliseconds after the page has loaded: what its reader asks first goes first. */
const pause = 1500;

const isSparing = (): boolean =>
  saysNo() || (navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData === true;

/** Tells of a newer release that waits. It is shown when its reader asks: one reload, of this window alone. */
function watch(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  const show = (): void => location.reload();
  const tell = (): void => {
    const { waiting } = registration;
    if (!waiting || !serviceWorker.controller) return;
    sayNewer(locale, () => {
      serviceWorker.addEventListener('controllerchange', show, { once: true });
      askWorker(waiting, { ask: 'takeOver' });
    });
  };
  tell();
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', tell));
  // Another window asked for it: this one stays as it is until its reader wants otherwise.
  if (serviceWorker.controller) serviceWorker.addEventListener('controllerchange', () => sayNewer(locale, show));
}

function arrive(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  askWorker(worker, { ask: 'arrived', locale, loaded, isSparing: isSparing() }, (answer) => {
    if (answer.is !== 'arrived') return;
    if (answer.isFromCache) sayOffline(locale);
    if (!answer.isGivingWay) watch(registration);
  });
}

async function register(): Promise<void> {
  const { BASE_URL } = import.meta.env;
  const scope = BASE_URL.replace(/\/?$/, '/');
  // Refused where there is no https, or nowhere to keep anything: the site is as it was.
  const registration = await navigator.serviceWorker.register(`${scope}sw.js`, { scope, updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  if (active) arrive(active, registration);
}

function begin(): void {
  if (!navigator.onLine) sayOffline(locale);
  globalThis.addEventListener('offline', () => sayOffline(locale));
  globalThis.addEventListener('online', sayNothing);
  setTimeout(() => register().catch(() => undefined), pause);
}

// In development nothing is kept, so that what is written is what is seen.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  if (document.readyState === 'complete') begin();
  else globalThis.addEventListener('load', begin, { once: true });
}
