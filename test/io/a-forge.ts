import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Written {
  readonly id: number;
  readonly number: number;
  readonly title?: string;
  body: string;
  readonly user: { readonly type: string };
}

/** A server on this machine that answers as GitHub's REST API documents it, as far as the commands ask: it keeps what is posted. */
export interface AForge {
  /** The address of the repository there, for REPOSITORY_URL. */
  readonly repository: string;
  readonly written: Written[];
  /** Each request as `POST /issues`, with its query. */
  readonly asked: string[];
  pullRequests: readonly object[];
  /** Files by their path, and each with as many commits as it was kept. */
  readonly files: Map<string, { readonly sha: string; readonly content: string }>;
  /** Answers every request with this status. */
  refusing?: number;
  readonly close: () => void;
}

export const token = 'a-token';

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += String(piece);
  return text;
}

interface GivenFile {
  readonly sha?: string;
  readonly content?: string;
}

/** As GitHub does: Base64 in lines of 60 characters, and a file that is there is only replaced by who names its `sha`. */
function fileAnswer(forge: AForge, method: string, path: string, given: GivenFile): unknown {
  const before = forge.files.get(path);
  if (method === 'GET') return before;
  if (before?.sha !== given.sha) return undefined;
  const content = (given.content ?? '').replace(/.{60}/g, '$&\n');
  forge.files.set(path, { sha: `sha-${forge.asked.length}`, content });
  return {};
}

export async function aForge(): Promise<AForge> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const forge: AForge = {
    repository: `http://127.0.0.1:${port}/owner/name`,
    written: [],
    asked: [],
    pullRequests: [],
    files: new Map(),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  const answer = (method: string, path: string, given: Partial<Written> & GivenFile): unknown => {
    if (path.startsWith('/pulls?')) return path.includes('head=somebody') ? forge.pullRequests : [];
    if (path.startsWith('/contents/')) return fileAnswer(forge, method, path.slice('/contents/'.length), given);
    if (method === 'GET') return forge.written;
    const id = forge.written.length + 1;
    const before = forge.written.find((one) => path.endsWith(`/${one.id}`));
    if (method === 'PATCH' && before) before.body = given.body ?? '';
    else forge.written.push({ ...given, body: given.body ?? '', id, number: id, user: { type: 'Bot' } });
    return {};
  };
  server.on('request', async (request, response) => {
    const path = (request.url ?? '').replace('/api/v3/repos/owner/name', '');
    forge.asked.push(`${request.method} ${path}`);
    const body = await textOf(request);
    const isKnown = request.headers.authorization === `Bearer ${token}`;
    const found = isKnown ? answer(request.method ?? '', path, JSON.parse(body || '{}')) : {};
    response.statusCode = forge.refusing ?? (isKnown ? (found === undefined ? 404 : 200) : 401);
    response.end(JSON.stringify(response.statusCode === 200 ? found : { message: 'No.' }));
  });
  return forge;
}
