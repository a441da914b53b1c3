import { cacheNames, type Kit } from '../core/offline/kit.ts';
import type { WorkerScope } from './scope.ts';

/** Written in by the build: see `io/offline.ts`. */
declare const KIT: Kit;

export const kit = KIT;
export const names = cacheNames(KIT);
/** The worker itself, which TypeScript takes for a window. */
export const worker = globalThis as unknown as WorkerScope;

/** While a newer release is being loaded, waits or has taken over, what the network gives may be of that one. */
export const isNewest = (): boolean =>
  !worker.registration.waiting && !worker.registration.installing && worker.serviceWorker?.state !== 'redundant';
