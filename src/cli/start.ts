/** `npm start`: builds the finished site and serves it on this machine. */
import { Command, InvalidArgumentError } from 'commander';
import { type ServedSite, type Serving, serve } from '../io/serve.ts';
import { siteAddress } from '../io/site-address.ts';
import { streetMap } from '../io/street-map.ts';
import { build } from './build.ts';
import { run } from './report.ts';

/** Tried first, then the ones after it, unless --port asks for a certain one. */
const usualPort = 4321;
const portsTried = 20;

async function start({ port }: { port?: number }): Promise<void> {
  const folder = await build();
  const { base } = siteAddress();
  const built = { folder, base, connect: streetMap()?.origins };
  const site = await (port === undefined ? onFreePort(built) : serve({ ...built, port }));
  console.log(`\nThe site is at ${site.url} (Ctrl-C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, site.close);
}

async function onFreePort(built: Omit<Serving, 'port'>, port = usualPort): Promise<ServedSite> {
  try {
    return await serve({ ...built, port });
  } catch (error) {
    const isLast = port + 1 === usualPort + portsTried;
    if (isLast || !(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    return onFreePort(built, port + 1);
  }
}

function portNumber(written: string): number {
  const port = Number(written);
  if (/^\d+$/.test(written) && port > 0 && port < 65_536) return port;
  throw new InvalidArgumentError('Write a number from 1 to 65535, such as 8080.');
}

const command = new Command('npm start --')
  .description('Builds the site and serves it on 127.0.0.1.')
  .option('--port <number>', `the port to serve on (default: ${usualPort}, or the next free one)`, portNumber)
  .action((options) => run(() => start(options)));
await command.parseAsync();
