/** What the build asks of the threads that render its pages, and what they answer. */

/** A style sheet of a route, as Astro hands it to integrations. */
export interface RouteStyle {
  readonly depth: number;
  readonly order: number;
  readonly sheet: object;
}

/** What a thread must know before its first page. */
export interface Stage {
  /** The `file:` address of the entry of the bundle that Vite made of all pages. */
  readonly entry: string;
  /** The style sheets of each route, by Astro's own key for it. */
  readonly routes: ReadonlyMap<string, { readonly styles: readonly RouteStyle[] }>;
}

/** A route of the bundle: its pattern and its file. */
export interface RouteName {
  readonly route: string;
  readonly component: string;
}

/** A page to render, by its whole address, e.g. `https://example.org/fr/espaces/`. */
export interface PageTask extends RouteName {
  readonly url: string;
}

/** A page as it was rendered. */
export interface RenderedPage {
  readonly status: number;
  readonly headers: readonly [string, string][];
  readonly body: ArrayBuffer;
}

/** Has threads render some pages; of one that its components refuse, what they threw. */
export type RenderPages = (tasks: readonly PageTask[]) => Promise<(RenderedPage | Error)[]>;

/** A page that a route says there is. */
export interface PagePath extends RouteName {
  /** Without slashes around it, e.g. `fr/espaces`. */
  readonly pathname: string;
  /** Pages with the same key, made from the same bundle, are the same; missing where a route does not say. */
  readonly cacheKey?: string;
}
