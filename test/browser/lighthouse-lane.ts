/**
 * Lighthouse on its telephone, in a browser of its own: what it finds, and what came over the wire.
 * A worker: told an address, it answers with a verdict or with why there is none. Two pages in one thread would mix up its clocks.
 */
import { once } from 'node:events';
import { createServer } from 'node:net';
import { parentPort } from 'node:worker_threads';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { z } from 'zod';
import { launch } from '../browser.ts';
import { weightOf } from '../site/weight.ts';

/** What a first view took, in kilobytes and requests. */
export interface Cost {
  readonly kilobytes: number;
  readonly requests: number;
  readonly scripts: number;
}

export interface Verdict {
  /** Marks of 100, by category. */
  readonly marks: Readonly<Record<string, number>>;
  /** What took points away, e.g. `meta-description: Document does not have a meta description`. */
  readonly faults: readonly string[];
  readonly cost: Cost;
}

/** What the worker answers. */
export type Answer = { readonly verdict: Verdict } | { readonly failed: string };

/**
 * Its performance is the bench's: so nothing has to be slowed down or waited for but the requests that scripts make.
 * `baseline` bears no points, and would need a trace, which takes longer than all the rest.
 */
const flags: Flags = {
  logLevel: 'error',
  onlyCategories: ['accessibility', 'best-practices', 'seo'],
  onlyAudits: ['network-requests'],
  skipAudits: ['baseline'],
  formFactor: 'mobile',
  throttlingMethod: 'simulate',
  disableFullPageScreenshot: true,
  skipAboutBlank: true,
  pauseAfterFcpMs: 0,
  pauseAfterLoadMs: 0,
  cpuQuietThresholdMs: 0,
  networkQuietThresholdMs: 500,
};

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

const loaded = z.object({ items: z.array(z.object({ url: z.string(), resourceType: z.string().optional() })) });
type Request = z.infer<typeof loaded>['items'][number];

/** The file of the built site that is served at an address. */
const fileAt = (url: string): string =>
  decodeURIComponent(new URL(url).pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');

/** A browser that could install the register reads how, unasked and with the picture for it: nothing of that shows the page. */
const isOfInstalling = ({ url, resourceType }: Request): boolean =>
  resourceType === 'Manifest' || fileAt(url).startsWith('icons/');

/** The icon of every page. A browser that has no window to show it in asks for none, and it counts all the same. */
const icon = 'favicon.svg';

function filesOf(items: readonly Request[]): readonly string[] {
  // A browser draws some of its own controls from addresses that hold a picture themselves.
  const asked = items.filter((item) => !item.url.startsWith('data:') && !isOfInstalling(item));
  return [...asked.map(({ url }) => fileAt(url)).filter((file) => file !== icon), icon];
}

function costOf({ audits }: Result): Cost {
  const files = filesOf(loaded.parse(audits['network-requests']?.details).items);
  const kilobytes = (some: readonly string[]) => some.reduce((sum, file) => sum + weightOf(file), 0) / 1000;
  return {
    kilobytes: kilobytes(files),
    requests: files.length,
    scripts: kilobytes(files.filter((file) => file.endsWith('.js'))),
  };
}

/** Audits that bear points and lost some, category by category. */
function faultsOf({ categories, audits }: Result): readonly string[] {
  const bearing = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const found = bearing.flatMap(({ id }) => audits[id] ?? []);
  const lost = found.filter(
    ({ score, scoreDisplayMode }) => scoreDisplayMode === 'error' || (score !== null && score < 1),
  );
  return lost.map(({ id, title, details }) => `${id}: ${title} ${JSON.stringify(details ?? {}).slice(0, 1000)}`);
}

async function verdictOn(url: string, port: number): Promise<Verdict> {
  const found = await lighthouse(url, { ...flags, port });
  if (!found || found.lhr.runtimeError) throw new Error(`${url}: ${found?.lhr.runtimeError?.message ?? 'no answer'}`);
  const { lhr } = found;
  const marks = Object.entries(lhr.categories).map(([name, { score }]) => [name, (score ?? 0) * 100]);
  return { marks: Object.fromEntries(marks), faults: faultsOf(lhr), cost: costOf(lhr) };
}

const port = await freePort();
const browser = await launch([`--remote-debugging-port=${port}`]);
const askedBy = parentPort;
askedBy?.on('message', async (url: string | undefined) => {
  if (url === undefined) return browser.close().then(() => askedBy.close());
  const answer: Answer = await verdictOn(url, port).then(
    (verdict) => ({ verdict }),
    (error: unknown) => ({ failed: String(error) }),
  );
  askedBy.postMessage(answer);
});
