import { type Look, type Looks, lookAfter, type Seen, sightOf } from '../core/link-looks.ts';
import { LeftAloneError, type Manners, PoliteHosts } from './polite-hosts.ts';

/** Redirections that are for good (RFC 9110, § 15.4). */
const forGood = [301, 308];
const redirections = [...forGood, 302, 303, 307];
const mostHops = 10;

/** Why `fetch` heard nothing, e.g. `ENOTFOUND`, `TimeoutError`, `CERT_HAS_EXPIRED`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { readonly code?: string } | undefined;
  return cause?.code ?? error.name;
}

/** Names that were not found: where it happens to all, it is we who have no network. */
const nameless = ['ENOTFOUND', 'EAI_AGAIN'];

/** Many hosts know HEAD badly: what it finds wrong is asked again with GET. */
async function answerOf(hosts: PoliteHosts, address: string): Promise<Response> {
  const answer = await hosts.answerOf(address, 'HEAD');
  const isWell = answer.status < 400 || answer.status === 429 || answer.status === 503;
  return isWell ? answer : hosts.answerOf(address, 'GET');
}

/** Where an answer leads; undefined where it leads nowhere. */
function nextOf(answer: Response, at: string): URL | undefined {
  const location = redirections.includes(answer.status) ? answer.headers.get('Location') : null;
  const next = location === null ? null : URL.parse(location, at);
  return next && /^https?:$/.test(next.protocol) ? next : undefined;
}

async function followed(hosts: PoliteHosts, address: string): Promise<Seen> {
  let at = address;
  let to = address;
  for (let hop = 0; hop < mostHops; hop += 1) {
    if (!(await hosts.mayAsk(at))) return { saw: 'refused', reason: 'robots.txt' };
    const answer = await answerOf(hosts, at);
    const next = nextOf(answer, at);
    const { status } = answer;
    if (!next)
      return sightOf(status) === 'ok' && to !== address
        ? { saw: 'moved', status, to }
        : { saw: sightOf(status), status };
    // A way for the moment ends what is for good: after it, nobody says that the address has moved.
    if (to === at && forGood.includes(status)) to = next.href;
    at = next.href;
  }
  return { saw: 'error', reason: 'too many redirections' };
}

/** What a visit of an address shows; undefined where its host wants no more visits. */
const visited = (hosts: PoliteHosts, address: string): Promise<Seen | undefined> =>
  followed(hosts, address).catch((error: unknown): Seen | undefined =>
    error instanceof LeftAloneError ? undefined : { saw: 'unreachable', reason: reasonOf(error) },
  );

export interface Visits {
  readonly addresses: readonly string[];
  readonly looks: Looks;
  /** Day of the visits, `YYYY-MM-DD`. */
  readonly on: string;
  readonly manners: Manners;
  /** Told each look once it is made, with all that are known by then; first when anybody has answered. */
  readonly keep: (looks: Looks, address: string, look: Look) => void;
}

/** There is no network: no name was found. Nothing was kept. */
export class NoNetworkError extends Error {}

/**
 * Visits addresses, politely, each once.
 * @returns the addresses that were left out, because their host asked for more time
 * @throws NoNetworkError where not one name was found
 */
export async function visitAll({ addresses, looks, on, manners, keep }: Visits): Promise<readonly string[]> {
  const hosts = new PoliteHosts(manners);
  const known = new Map(looks);
  const leftOut: string[] = [];
  let unkept: [string, Look][] = [];
  let isOnline = false;
  const visit = async (address: string): Promise<void> => {
    const seen = await visited(hosts, address);
    if (!seen) return void leftOut.push(address);
    const look = lookAfter(known.get(address), seen, on);
    isOnline ||= !nameless.includes(look.reason ?? '');
    unkept.push([address, look]);
    if (!isOnline) return;
    for (const [one, made] of unkept) keep(known.set(one, made), one, made);
    unkept = [];
  };
  await Promise.all(addresses.map(visit));
  if (unkept.length > 0) throw new NoNetworkError();
  return leftOut;
}
