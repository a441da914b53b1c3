/**
 * Astro renders one page after another; this integration has them rendered on every processor, leaves out those that would be the same, and
 * keeps for the end those that tell of all others.
 */
import { availableParallelism } from 'node:os';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, HookParameters } from 'astro';
import DataLoader from 'dataloader';
import Tinypool from 'tinypool';
import { contentFolder } from '../folders.ts';
import { bundleIn } from './page-bundle.ts';
import { keptPages, type KeptPages } from './kept-pages.ts';
import { writeLastPages, type LastPages } from './last-pages.ts';
import type { PagePath, RenderedPage, RenderPages, RouteName, Stage } from './page-task.ts';

type Routes = HookParameters<'astro:build:setup'>['pages'];

/** Each thread holds the whole register: more of them would cost more memory than they save time. */
const mostThreads = 4;

/** How many pages a thread is given at once: to hand over one alone takes as long as to render a small one, and the pool asks each time for the memory in use. */
const batch = 32;
/** Each thread has one batch in hand and one waiting. */
const queued = 2 * batch;

const threads = Math.min(availableParallelism(), mostThreads);

const openPool = (stage: Stage): Tinypool =>
  new Tinypool({
    filename: new URL('./render-thread.ts', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: stage,
  });

function routeIn(routes: Routes, { route, component }: RouteName) {
  const found = [...routes.values()].find((page) => page.route.route === route && page.component === component);
  if (!found) throw new Error(`Astro has built no route ${route} (${component})`);
  return found.route;
}

/** What a build knows once Vite has made the bundle of its pages. */
interface Bundled {
  readonly outDir: URL;
  readonly routes: Routes;
  readonly keptIn: (bundle: string) => Promise<KeptPages | undefined>;
  readonly lastPages: LastPages | undefined;
  readonly tell: (pages: PagesSoFar) => void;
}

/** How far a build has come. */
export interface PagesSoFar {
  readonly rendered: number;
  /** Those of the last build that are the same. */
  readonly kept: number;
}

const isPage = ({ headers }: RenderedPage): boolean =>
  headers.some(([name, value]) => name === 'content-type' && value.startsWith('text/html'));

const stylesOf = (routes: Routes): Stage['routes'] =>
  new Map([...routes].map(([key, { styles }]) => [key, { styles }]));

/** The pages that wait for the others, and the others. */
function parted(paths: readonly PagePath[], pages: LastPages | undefined): readonly (readonly PagePath[])[] {
  const isLast = ({ component }: PagePath): boolean => component === pages?.component;
  return [paths.filter(isLast), paths.filter((path) => !isLast(path))];
}

/** Tells how far a build has come, and hands Astro what it waits for. */
function counting(tell: Bundled['tell']) {
  const soFar = { rendered: 0, kept: 0 };
  return {
    kept(pages: number): void {
      soFar.kept = pages;
      tell(soFar);
    },
    responseOf(page: RenderedPage): Response {
      if (isPage(page)) soFar.rendered += 1;
      tell(soFar);
      return new Response(page.body, { status: page.status, headers: [...page.headers] });
    },
  };
}

/** What Astro's own prerenderer does, in threads; what is kept of the last build is not rendered. */
function prerenderer({ outDir, routes, keptIn, lastPages, tell }: Bundled): AstroPrerenderer {
  let pool: Tinypool;
  let kept: KeptPages | undefined;
  let waiting: readonly PagePath[] = [];
  let isWhole = true;
  const { kept: tellKept, responseOf } = counting(tell);
  const failing = (error: unknown): never => {
    isWhole = false;
    throw error;
  };
  const renderedOf: RenderPages = (tasks) => pool.run(tasks, { name: 'renderedPages' });
  const rendered = new DataLoader(renderedOf, { cache: false, maxBatchSize: batch });
  return {
    name: 'threaded-pages',
    async setup() {
      const { entry, folder } = await bundleIn(outDir);
      pool = openPool({ entry: pathToFileURL(entry).href, routes: stylesOf(routes) });
      kept = await keptIn(folder);
    },
    async getStaticPaths() {
      const paths = (await pool.run(undefined, { name: 'everyPath' })) as readonly PagePath[];
      const asked = (await kept?.without(paths)) ?? paths;
      tellKept(paths.length - asked.length);
      const [last = [], others = []] = parted(asked, lastPages);
      waiting = last;
      return others.map((path) => ({ pathname: path.pathname, route: routeIn(routes, path) }));
    },
    async render({ url }, { routeData: { route, component } }) {
      return responseOf(await rendered.load({ url, route, component }).catch(failing));
    },
    async teardown() {
      try {
        if (isWhole && lastPages)
          await writeLastPages({ ...lastPages, site: fileURLToPath(outDir), waiting, renderedOf });
      } finally {
        await pool.destroy();
      }
    },
  };
}

/** The build before this one. */
export interface LastBuild {
  /** Its folder; there may be none. */
  readonly last: string;
  /** The file that says what its pages were made of; written anew when this build has all of its own. */
  readonly list: string;
}

/** What a build may ask for besides. */
type Further = Partial<Pick<Bundled, 'lastPages' | 'tell'>>;

/**
 * Renders in threads, and copies those pages of the last build that say by their `cacheKey` that they are still the same. `lastPages` wait
 * until all others are written.
 * What is built is byte for byte what Astro alone would build.
 */
export function threadedPages(last?: LastBuild, { lastPages, tell = () => undefined }: Further = {}): AstroIntegration {
  let outDir: URL;
  let routes: Routes;
  let kept: KeptPages | undefined;
  const keptIn = async (bundle: string): Promise<KeptPages | undefined> => {
    kept = last && (await keptPages({ ...last, site: fileURLToPath(outDir), bundle, content: contentFolder }));
    return kept;
  };
  return {
    name: 'threaded-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ build: { concurrency: threads * queued } });
      },
      'astro:config:done': ({ config }) => {
        ({ outDir } = config);
      },
      'astro:build:setup': ({ pages }) => {
        routes = pages;
      },
      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer(() => prerenderer({ outDir, routes, keptIn, lastPages, tell })),
      'astro:build:done': () => kept?.remember(),
    },
  };
}
