/** The servers of `npm run test:hosting`, each with the configuration that a build writes, on a free port and as an ordinary process. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** What a server is started on. */
export interface Site {
  /** Holds what was built, at the base. */
  root: string;
  /** `nginx-http.conf`, `nginx-site.conf` and `Caddyfile`, as they were built. */
  hosting: string;
  /** For the server's own files. */
  work: string;
  port: number;
}

export interface ServerKind {
  readonly name: string;
  /** The Debian package. */
  readonly package: string;
  /** Names of its program. */
  readonly programs: readonly string[];
  /** Writes its configuration and returns how it is started. */
  readonly start: (site: Site) => readonly string[];
}

/** The container's own configuration, with the paths, the port and the modules of this machine. */
function nginx({ root, hosting, work, port }: Site): readonly string[] {
  const container = readFileSync(new URL('../../hosting/nginx.conf', import.meta.url), 'utf8');
  const here = container
    .replaceAll('/tmp/nginx', join(work, 'nginx'))
    .replaceAll('/etc/register', hosting)
    .replaceAll('/srv/register', root)
    .replace('listen 8080', `listen 127.0.0.1:${port}`)
    .replace('  listen [::]:8080;\n', '');
  writeFileSync(join(work, 'nginx.conf'), here);
  return ['-e', 'stderr', '-c', join(work, 'nginx.conf'), '-g', 'daemon off;'];
}

function apache({ root, work, port }: Site): readonly string[] {
  const modules = [
    'mpm_event',
    'authz_core',
    'dir',
    'mime',
    'headers',
    'rewrite',
    'setenvif',
    'autoindex',
    'deflate',
    'filter',
  ];
  const text = [
    `ServerRoot "${work}"`,
    `PidFile "${work}/pid"`,
    `Listen 127.0.0.1:${port}`,
    'ServerName 127.0.0.1',
    `ErrorLog "${work}/error.log"`,
    ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
    'TypesConfig /etc/mime.types',
    `DocumentRoot "${root}"`,
    `<Directory "${root}">`,
    '  Options Indexes FollowSymLinks',
    '  AllowOverride FileInfo Indexes',
    '  Require all granted',
    '</Directory>',
  ];
  writeFileSync(join(work, 'apache.conf'), `${text.join('\n')}\n`);
  return ['-f', join(work, 'apache.conf'), '-DFOREGROUND'];
}

function caddy({ root, hosting, work, port }: Site): readonly string[] {
  const text = [
    '{',
    '  admin off',
    '  auto_https off',
    `  storage file_system ${work}`,
    '}',
    `http://127.0.0.1:${port} {`,
    `  root * ${root}`,
    `  import ${join(hosting, 'Caddyfile')}`,
    '}',
  ];
  writeFileSync(join(work, 'Caddyfile'), `${text.join('\n')}\n`);
  return ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'];
}

export const serverKinds: readonly ServerKind[] = [
  { name: 'nginx', package: 'nginx libnginx-mod-http-brotli-static', programs: ['nginx'], start: nginx },
  { name: 'Apache', package: 'apache2', programs: ['apache2'], start: apache },
  { name: 'Caddy', package: 'caddy', programs: ['caddy'], start: caddy },
];

/** Where the program is; throws, saying what to install, when it is nowhere. */
function programOf({ name, programs, package: packages }: ServerKind): string {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  const found = programs
    .flatMap((program) => folders.map((folder) => join(folder, program)))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Error(`${name} is not on this machine. On Debian: apt-get install --no-install-recommends ${packages}`);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address && typeof address === 'object') return address.port;
  throw new Error('no port is free');
}

/** A server that runs; `end` ends it. */
export interface RunningServer {
  readonly origin: string;
  readonly end: () => void;
}

/** Starts a server and waits until it answers; rejects with what it said when it ends instead. */
export async function started(kind: ServerKind, site: Omit<Site, 'port'>): Promise<RunningServer> {
  const port = await freePort();
  mkdirSync(site.work, { recursive: true });
  const program = programOf(kind);
  const child = spawn(program, kind.start({ ...site, port }), { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const origin = `http://127.0.0.1:${port}`;
  while (!(await answers(origin))) {
    if (child.exitCode !== null) throw new Error(`${kind.name} ended with ${child.exitCode}: ${said}`);
    await pause(50);
  }
  return { origin, end: () => end(child) };
}

const answers = (origin: string): Promise<boolean> =>
  fetch(origin, { redirect: 'manual' }).then(
    () => true,
    () => false,
  );

function end(child: ChildProcess): void {
  child.kill('SIGTERM');
}

/** An answer as it comes: neither unpacked nor led elsewhere; every header field in its order. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

export function answerTo(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(url, { headers }, async (response) => {
      const pairs = Array.from({ length: response.rawHeaders.length / 2 }, (_, at): [string, string] => [
        response.rawHeaders[2 * at] ?? '',
        response.rawHeaders[2 * at + 1] ?? '',
      ]);
      const body = Buffer.concat(await response.toArray());
      resolve({ status: response.statusCode ?? 0, headers: new Headers(pairs), body });
    }).on('error', reject);
  });
}
