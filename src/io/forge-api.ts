import { z } from 'zod';
import { apiAddress } from '../core/forge.ts';

/** The forge does not do what it is asked: which request, and what it answers. */
export class ForgeError extends Error {}

/** What the forge's API is asked for, below the address of the repository. */
export interface Forge {
  /** All items of a list, whatever pages it comes in. */
  readonly list: (path: string) => Promise<readonly unknown[]>;
  /** One thing; undefined where there is none. */
  readonly find: (path: string) => Promise<unknown>;
  readonly send: (method: 'POST' | 'PATCH' | 'PUT', path: string, body: object) => Promise<void>;
}

const itemsOnPage = 100;
/** More than any list that is asked for here has. */
const mostPages = 30;

/** Milliseconds after which the forge is taken for silent. */
const patience = 30_000;

/** The forge's own sentence about what went wrong; '' where it has none. */
function sentenceIn(answer: string): string {
  try {
    return z.looseObject({ message: z.string() }).parse(JSON.parse(answer)).message;
  } catch {
    return '';
  }
}

/**
 * The API of the forge (GitHub's REST API).
 * @param token is sent with every request, and told to nobody else
 * @throws ForgeError, from its functions, where a request is refused
 */
export function forgeApi(repository: string, token: string): Forge {
  const headers = {
    accept: 'application/vnd.github+json',
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'x-github-api-version': '2022-11-28',
  };
  async function ask(method: string, path: string, body?: object): Promise<unknown> {
    const address = `${apiAddress(repository)}${path}`;
    const answer = await fetch(address, {
      method,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.ok) return JSON.parse(text);
    if (method === 'GET' && answer.status === 404) return undefined;
    throw new ForgeError(`${method} ${address}: ${answer.status} ${sentenceIn(text)}`.trim());
  }
  async function list(path: string): Promise<readonly unknown[]> {
    const pages: (readonly unknown[])[] = [];
    do {
      const joint = path.includes('?') ? '&' : '?';
      const page = await ask('GET', `${path}${joint}per_page=${itemsOnPage}&page=${pages.length + 1}`);
      pages.push(z.array(z.unknown()).parse(page));
    } while (pages.at(-1)?.length === itemsOnPage && pages.length < mostPages);
    return pages.flat();
  }
  return {
    list,
    find: (path) => ask('GET', path),
    send: async (method, path, body) => void (await ask(method, path, body)),
  };
}
