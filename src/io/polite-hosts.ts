import PQueue from 'p-queue';
import robotsParser from 'robots-parser';

/** How hosts are asked. */
export interface Manners {
  /** Who asks, with an address where more is said (RFC 9110, § 10.1.5). */
  readonly agent: string;
  /** Milliseconds between two requests to one host. */
  readonly pause: number;
  /** Hosts asked at a time. */
  readonly hosts: number;
  /** Milliseconds after which a host is taken for silent. */
  readonly patience: number;
}

/** The most that a host may ask us to wait, in milliseconds; one that wants more is left alone for the rest of the run. */
const longestWait = 60_000;

interface Host {
  readonly queue: PQueue;
  robots?: Promise<ReturnType<typeof robotsParser>>;
  /** Milliseconds between two requests, once its robots.txt is read. */
  pause: number;
  isLeftAlone: boolean;
}

/** What `Retry-After` asks for, in milliseconds from `now`: seconds, or a day and hour (RFC 9110, § 10.2.3); undefined of anything else. */
export function waitAskedBy(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

const waited = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

/** A host asked for more time than a run has: nothing more is asked of it. */
export class LeftAloneError extends Error {}

/** Asks hosts for their pages: each one request at a time, with a pause after it, never more hosts at a time than are allowed. */
export class PoliteHosts {
  readonly #manners: Manners;
  readonly #all: PQueue;
  readonly #hosts = new Map<string, Host>();

  constructor(manners: Manners) {
    this.#manners = manners;
    this.#all = new PQueue({ concurrency: manners.hosts });
  }

  #hostOf(address: string): Host {
    const { host } = new URL(address);
    const known = this.#hosts.get(host);
    if (known) return known;
    const made = { queue: new PQueue({ concurrency: 1 }), pause: this.#manners.pause, isLeftAlone: false };
    this.#hosts.set(host, made);
    return made;
  }

  /** Whether the robots.txt of its host lets us look at an address (RFC 9309); one that cannot be had forbids nothing. */
  async mayAsk(address: string): Promise<boolean> {
    const host = this.#hostOf(address);
    host.robots ??= this.#robotsOf(host, address);
    const robots = await host.robots;
    return robots.isAllowed(address, this.#manners.agent) !== false;
  }

  async #robotsOf(host: Host, address: string): Promise<ReturnType<typeof robotsParser>> {
    const place = new URL('/robots.txt', address).href;
    const text = await this.#inTurn(host, async () => {
      const answer = await this.#fetched(place, 'GET', 'follow');
      return answer.ok ? answer.text() : '';
    }).catch(() => '');
    const robots = robotsParser(place, text);
    const delay = robots.getCrawlDelay(this.#manners.agent) ?? 0;
    host.pause = Math.max(host.pause, Math.min(delay * 1000, longestWait));
    return robots;
  }

  /**
   * The answer of an address, without what it would hold; redirections are not followed.
   * Rejects as `fetch` does when nobody answers, with LeftAloneError when the host wants no more. One that asks for time (`Retry-After`) is given it and asked once more.
   */
  async answerOf(address: string, method: 'HEAD' | 'GET'): Promise<Response> {
    const host = this.#hostOf(address);
    return this.#inTurn(host, async () => {
      if (host.isLeftAlone) throw new LeftAloneError();
      const answer = await this.#withoutBody(address, method);
      if (answer.status !== 429 && answer.status !== 503) return answer;
      const wait = waitAskedBy(answer.headers.get('Retry-After'), Date.now()) ?? this.#manners.pause;
      host.isLeftAlone = wait > longestWait;
      if (host.isLeftAlone) return answer;
      await waited(wait);
      return this.#withoutBody(address, method);
    });
  }

  async #withoutBody(address: string, method: 'HEAD' | 'GET'): Promise<Response> {
    const answer = await this.#fetched(address, method, 'manual');
    await answer.body?.cancel();
    return answer;
  }

  #fetched(address: string, method: 'HEAD' | 'GET', redirect: RequestRedirect): Promise<Response> {
    const headers = { 'User-Agent': this.#manners.agent, Accept: '*/*' };
    return fetch(address, { method, redirect, headers, signal: AbortSignal.timeout(this.#manners.patience) });
  }

  #inTurn<Found>(host: Host, ask: () => Promise<Found>): Promise<Found> {
    return host.queue.add(async () => {
      try {
        return await this.#all.add(ask);
      } finally {
        // The pause belongs to the host alone: others may be asked meanwhile.
        await waited(host.pause);
      }
    });
  }
}
