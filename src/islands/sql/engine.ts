import workerUrl from './worker.ts?worker&url';
import type { Files, Said, Told } from './talk.ts';

/** What became of a question. */
export type Outcome = Said | { readonly ended: 'stopped' | 'late' };

/** Asks SQLite in a worker, one question after another; the worker of a question that is ended goes with it, and the next one has another. */
export class Engine {
  readonly #files: Files;
  readonly #seconds: number;
  #worker: Worker | undefined;
  #end: ((why: 'stopped' | 'late') => void) | undefined;

  /** @param seconds after which a question is ended */
  constructor(files: Files, seconds: number) {
    this.#files = files;
    this.#seconds = seconds;
  }

  ask(sql: string): Promise<Outcome> {
    this.stop();
    this.#worker ??= this.#start();
    const worker = this.#worker;
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const timer = setTimeout(() => this.#end?.('late'), this.#seconds * 1000);
    this.#end = (why) => {
      worker.terminate();
      this.#worker = undefined;
      resolve({ ended: why });
    };
    worker.onmessage = ({ data }: MessageEvent<Said>) => resolve(data);
    worker.onerror = ({ message }) => resolve({ failure: message });
    worker.postMessage({ sql } satisfies Told);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#end = undefined;
    });
  }

  /** Ends the question that is being answered, if there is one. */
  stop(): void {
    this.#end?.('stopped');
  }

  /** Lets the worker go, when nothing more is asked. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #start(): Worker {
    const worker = new Worker(workerUrl, { type: 'module' });
    worker.postMessage({ files: this.#files } satisfies Told);
    return worker;
  }
}
