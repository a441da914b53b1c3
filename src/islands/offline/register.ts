/** Imported by every script that a page names: brings the worker that keeps the site for its reader. */
import { workerFile } from '../../core/offline/kit.ts';
import type { Answered } from '../../core/offline/talk.ts';
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

/** Tells a worker of this page, which keeps it and removes what an older one left. */
function greet(worker: ServiceWorker, hear?: (answer: Answered) => void): void {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  askWorker(worker, { ask: 'arrived', locale, loaded, isSparing: isSparing() }, hear);
}

/**
 * This page is of the release that waits. The older worker is left alone for a moment first, and not spoken to again: Chromium lets a
 * worker take over once the one before is at rest, and for minutes not at all if that one is called as it comes to rest.
 */
function handOver(registration: ServiceWorkerRegistration): void {
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('controllerchange', () => serviceWorker.controller && greet(serviceWorker.controller));
  setTimeout(() => registration.waiting && askWorker(registration.waiting, { ask: 'takeOver' }), rest);
}

function arrive(worker: ServiceWorker, registration: ServiceWorkerRegistration): void {
  let isGivingWay = false;
  greet(worker, (answer) => {
    if (answer.is === 'done' && isGivingWay) handOver(registration);
    if (answer.is !== 'arrived') return;
    ({ isGivingWay } = answer);
    if (answer.isFromCache) sayOffline(locale);
    if (!isGivingWay) watch(registration);
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
