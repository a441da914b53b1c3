import { cacheNames, type Kit } from '../core/offline/kit.ts';
import type { WorkerScope } from './scope.ts';

/** Written in by the build: see `io/offline.ts`. */
declare const KIT: Kit;

export const kit = KIT;
export const names = cacheNames(KIT);
/** The worker itself, which TypeScript takes for a window. */
export const worker = globalThis as unknown as WorkerScope;

/** A worker can be at work as the active one before its registration has heard that it no longer waits. */
const isAnother = (one: ServiceWorker | null): boolean => one !== null && one !== worker.serviceWorker;

/** While a newer release is being loaded, waits or has taken over, what the network gives may be of that one. */
export const isNewest = (): boolean =>
  !isAnother(worker.registration.waiting) &&
  !isAnother(worker.registration.installing) &&
  worker.serviceWorker?.state !== 'redundant';
