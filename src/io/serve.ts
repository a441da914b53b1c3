/** A server for a built folder, with the headers that the real host sends: for `npm start` and for the tests. */
import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../core/header-rules.ts';

/** A site being served. */
export interface ServedSite {
  /** Where its home is, e.g. `http://127.0.0.1:4321/register/`. */
  url: string;
  /** Ends it, open connections included. */
  close: () => Promise<void>;
}

/** What is served, and where. */
export interface Serving {
  folder: string;
  base: string;
  /** 0 takes any free port. */
  port: number;
  /** Other origins that its pages may ask for data, as they were built. */
  connect?: readonly string[] | undefined;
}

/**
 * Serves the files of `folder` below `base` on 127.0.0.1.
 * Rejects with Node's own error (`EADDRINUSE`) when the port is taken.
 */
export async function serve({ port, ...serving }: Serving): Promise<ServedSite> {
  const { base } = serving;
  const server = createServer(listener(serving));
  await listening(server, port);
  const address = server.address();
  const given = typeof address === 'object' ? address?.port : port;
  return { url: `http://127.0.0.1:${given}${base}`, close: () => closed(server) };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve);
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function listener({ folder, base, connect }: Omit<Serving, 'port'>): RequestListener {
  // `dev` looks at the disk for each file: a later build may take the folder's place while this one is served.
  const files = sirv(folder, { etag: true, dev: true, gzip: true, brotli: true });
  return (request, response) => {
    const path = pathOf(request);
    if (path === '/' || `${path}/` === base) if (path !== base) return moved(response, base);
    if (!path.startsWith(base)) return notFound(folder, response);
    const below = path.slice(base.length);
    send(response, headersOf(below, connect));
    if (isFolderWithoutSlash(folder, below)) return moved(response, `${path}/${queryOf(request)}`);
    request.url = `/${below}`;
    files(request, response, () => notFound(folder, response));
  };
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').replace(/[?#].*$/s, '');
}

function queryOf(request: IncomingMessage): string {
  return /\?.*$/s.exec(request.url ?? '')?.[0] ?? '';
}

function send(response: ServerResponse, values: Record<string, string>): void {
  for (const [name, value] of Object.entries(values)) response.setHeader(name, value);
}

/** As every host does, so that a page's relative addresses mean the same there and here. */
function isFolderWithoutSlash(folder: string, below: string): boolean {
  return /^[^/](.*[^/])?$/s.test(below) && existsSync(join(folder, below, 'index.html'));
}

function moved(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  send(response, headersOf('404.html'));
  if (!existsSync(page)) return void response.writeHead(404).end();
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
  createReadStream(page).pipe(response);
}
