/** What is used of a service worker's own globals (W3C Service Workers): TypeScript knows those of windows, and of one kind alone. */

export interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchEvent extends ExtendableEvent {
  /** The window or worker that asks; empty of a page that is being opened. */
  readonly clientId: string;
  /** The window that a page is being opened in. */
  readonly resultingClientId: string;
}

/** A window that the worker may answer. */
export interface Client {
  readonly id: string;
  readonly url: string;
}

export interface MessageFromPage extends ExtendableEvent {
  readonly data: unknown;
  readonly source: Client;
  readonly ports: readonly MessagePort[];
}

interface Events {
  readonly install: ExtendableEvent;
  readonly activate: ExtendableEvent;
  readonly message: MessageFromPage;
}

export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration;
  /** The worker as its pages see it; older browsers have none. */
  readonly serviceWorker?: ServiceWorker;
  readonly clients: {
    readonly claim: () => Promise<void>;
    readonly matchAll: (options: object) => Promise<readonly Client[]>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => void;
}
