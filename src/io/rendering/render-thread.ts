/**
 * A thread that renders pages, run by `threaded-pages.ts`. It loads the bundle that Vite made of all pages, and hands it what Astro's own
 * build hands it in the main thread: Astro has no threads of its own, so this follows `core/build` of the version that is pinned.
 */
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import Tinypool from 'tinypool';
import type { PagePath, PageTask, RenderedPage, Stage } from './page-task.ts';

/** The part of Astro's `BuildApp` that is needed here. */
interface BuildApp {
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
  setInternals(internals: object): void;
  setOptions(options: object): void;
  render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
}

/** Of what Astro logs while it renders, only what is wrong is told. */
const destination = {
  write: ({ level, message }: { level: string; message: string }) => {
    if (level === 'warn' || level === 'error') process.stderr.write(`${message}\n`);
  },
};

const nameOf = (route: string, component: string): string => `${route} ${component}`;

async function openApp() {
  const { entry, routes } = Tinypool.workerData as Stage;
  const { app } = (await import(entry)) as { app: BuildApp };
  app.setInternals({ pagesByKeys: routes, entrySpecifierToBundleMap: new Map() });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination } } });
  const known = app.manifest.routes.map(({ routeData }) => routeData);
  return { app, routeOf: new Map(known.map((data) => [nameOf(data.route, data.component), data])) };
}

const opened = openApp();

/** Every page that the routes of the bundle say there is, in their order. */
export async function everyPath(): Promise<readonly PagePath[]> {
  const { app } = await opened;
  const paths = await new StaticPaths(app as unknown as ConstructorParameters<typeof StaticPaths>[0]).getAll();
  return paths.map(({ pathname, route: { route, component }, cacheKey }) => ({
    pathname,
    route,
    component,
    ...(cacheKey !== undefined && { cacheKey }),
  }));
}

async function rendered({ url, route, component }: PageTask): Promise<RenderedPage> {
  const { app, routeOf } = await opened;
  const routeData = routeOf.get(nameOf(route, component));
  if (!routeData) throw new Error(`The bundle of the pages has no route ${route}`);
  const response = await app.render(new Request(url), { routeData });
  return { status: response.status, headers: [...response.headers], body: await response.arrayBuffer() };
}

/** Renders some pages, one after another; of one that its components refuse, what they threw. */
export async function renderedPages(tasks: readonly PageTask[]): Promise<readonly (RenderedPage | Error)[]> {
  const pages: (RenderedPage | Error)[] = [];
  for (const task of tasks) pages.push(await rendered(task).catch((error: unknown) => asError(error)));
  return pages;
}

const asError = (thrown: unknown): Error => (thrown instanceof Error ? thrown : new Error(String(thrown)));
