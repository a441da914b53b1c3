/** `npm run bench:load`: how many mixed requests a second nginx answers for the built site, with the container's configuration. */
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, globSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { builtFolder } from '../../../src/cli/build.ts';
import { count, run } from '../../../src/cli/report.ts';
import { siteAddress } from '../../../src/io/site-address.ts';
import { serverKinds, started } from '../../hosting/servers.ts';

interface Summary {
  readonly requests: number;
  readonly seconds: number;
  readonly bytes: number;
  readonly errors: number;
  /** Milliseconds within which half of the requests, and 99 of 100, are answered. */
  readonly p50: number;
  readonly p99: number;
}

/** Seconds, and connections that are open at once. */
const [duration, connections] = [20, 64];

/** Every page, and with them the styles, scripts and downloads below 200 kB that readers of some page ask for. */
function addressesIn(folder: string, base: string): readonly string[] {
  const files = globSync('**/*.{html,css,js,json,csv,geojson,svg,woff2,pf_fragment}', { cwd: folder });
  return files.map((file) => base + file.replaceAll(sep, '/').replace(/(^|\/)index\.html$/, '$1')).sort();
}

async function measure(): Promise<void> {
  const folder = builtFolder();
  const { base } = siteAddress();
  if (!existsSync(`${folder}.hosting`)) throw new Error(`${folder} is not there: npm run build -- --compressed first`);
  const work = mkdtempSync(join(tmpdir(), 'load-'));
  chmodSync(work, 0o755);
  const site = join(work, 'root', base);
  mkdirSync(dirname(site), { recursive: true });
  symlinkSync(resolve(folder), site.replace(/\/$/, ''));
  const addresses = addressesIn(folder, base);
  writeFileSync(join(work, 'addresses'), `${addresses.join('\n')}\n`);
  const [nginx] = serverKinds;
  if (!nginx) throw new Error('no server is named');
  const server = await started(nginx, {
    root: join(work, 'root'),
    hosting: resolve(`${folder}.hosting`),
    work: join(work, 'nginx'),
  });
  try {
    console.log(
      `${count(addresses.length)} addresses, ${connections} connections, ${availableParallelism()} processors, ${duration} s …`,
    );
    tell(asked(server.origin, join(work, 'addresses')));
  } finally {
    server.end();
    rmSync(work, { recursive: true });
  }
}

function asked(origin: string, addresses: string): Summary {
  const script = join(import.meta.dirname, 'mixed.lua');
  const options = ['-t2', `-c${connections}`, `-d${duration}s`, '-s', script, origin, '--', addresses];
  const { stdout, stderr, error } = spawnSync('wrk', options, { encoding: 'utf8' });
  const last = stdout?.trimEnd().split('\n').at(-1);
  if (error || !last?.startsWith('{'))
    throw new Error(`wrk does not run (Debian: apt-get install wrk): ${error?.message ?? stderr}`);
  return JSON.parse(last) as Summary;
}

function tell({ requests, seconds, bytes, errors, p50, p99 }: Summary): void {
  console.log(`${count(Math.round(requests / seconds))} requests a second, ${count(errors)} errors`);
  console.log(`half within ${p50} ms, 99 of 100 within ${p99} ms; ${count(Math.round(bytes / requests))} bytes each`);
  if (errors > 0) throw new Error(`${count(errors)} requests were not answered as they should be`);
}

await run(measure);
