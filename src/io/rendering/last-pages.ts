/** Pages that tell of all others, and so are rendered when these are written. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { siteAddress } from '../site-address.ts';
import type { PagePath, RenderPages } from './page-task.ts';

export interface LastPages {
  /** The file of their route, e.g. `src/pages/[locale]/[data]/[quality].astro`. */
  readonly component: string;
  /** Called with the folder in which all other pages are written, before the first of them is rendered. */
  readonly whenOthersAre: (site: string) => Promise<void>;
}

interface Waiting extends LastPages {
  readonly site: string;
  readonly waiting: readonly PagePath[];
  readonly renderedOf: RenderPages;
}

/** @throws what a component threw */
export async function writeLastPages({ site, waiting, whenOthersAre, renderedOf }: Waiting): Promise<void> {
  await whenOthersAre(site);
  const { homepage } = siteAddress();
  const tasks = waiting.map(({ pathname, route, component }) => ({ url: `${homepage}${pathname}/`, route, component }));
  const pages = await renderedOf(tasks);
  for (const [index, page] of pages.entries()) {
    if (page instanceof Error) throw page;
    const folder = join(site, waiting[index]?.pathname ?? '');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, 'index.html'), new Uint8Array(page.body));
  }
}
