import { build as renderSite } from 'astro';
import { measurePages } from '../../io/measure-pages.ts';
import { leaveMeasured, measuredVariable } from '../../io/measured-note.ts';
import { pagesIn } from '../../io/search-index.ts';
import { siteAddress } from '../../io/site-address.ts';
import type { LastPages } from '../../io/rendering/last-pages.ts';
import { threadedPages, type PagesSoFar } from '../../io/rendering/threaded-pages.ts';
import { keptFor, type Staging } from '../../io/staged-folder.ts';
import { count, type Progress } from '../report.ts';
import { workApart } from './apart.ts';
import { settingsOf } from './render-settings.ts';

/**
 * Astro writes a key for its server islands into the pages' bundle, another one each time. This site has no server and keeps no secret:
 * with one key for all, bundles of the same pages are the same, and so the pages need not be rendered again.
 */
const nobodysKey = Buffer.alloc(32).toString('base64');

/** Of where a build writes, what pages need. */
type PageFolders = Pick<Staging, 'site' | 'work' | 'last'>;

/** The page of the portal's grades tells what all other pages weigh. */
const gradesPage = (last: string): LastPages => ({
  component: 'src/pages/[locale]/[data]/[quality].astro',
  whenOthersAre: async (site) => {
    const measured = await measurePages(site, siteAddress().base, keptFor('weights', last));
    leaveMeasured(process.env[measuredVariable] ?? '', measured);
  },
});

async function renderPages(staging: PageFolders, progress: Progress): Promise<string> {
  const { site, last } = staging;
  let soFar: PagesSoFar = { rendered: 0, kept: 0 };
  const tell = (pages: PagesSoFar): void => {
    soFar = pages;
  };
  const told = (pages: number): string =>
    `${count(pages)} pages${soFar.kept > 0 ? `, ${count(soFar.kept)} of them as they were` : ''}`;
  process.env['ASTRO_KEY'] = nobodysKey;
  const signsOfLife = setInterval(() => progress(told(soFar.rendered + soFar.kept)), 2000);
  const list = keptFor('pages', last);
  try {
    await renderSite({
      ...settingsOf(staging),
      integrations: [threadedPages({ last, list }, { lastPages: gradesPage(last), tell })],
    });
  } finally {
    clearInterval(signsOfLife);
  }
  return told((await pagesIn(site)).length);
}

await workApart(([site = '', work = '', last = ''], progress) => renderPages({ site, work, last }, progress));
