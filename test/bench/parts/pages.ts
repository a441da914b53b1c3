/** The pages of all spaces and nothing else: as the site builds them, with Eleventy, and by hand. */
import { globSync, rmSync } from 'node:fs';
import path from 'node:path';
import { locales } from '../../../src/i18n/locales.ts';
import { projectCopy, type ProjectCopy } from '../../project-copy.ts';
import { measured } from '../measure/measured.ts';
import { costOf, type Ground, type Named, type Part } from './part.ts';

const spacePage = path.join('[locale]', '[spaces]', '[id].astro');

/** A copy of the project that has one page. */
function projectWithOnePage(): ProjectCopy {
  const copy = projectCopy('one-page', []);
  const pages = path.join(copy.folder, 'src/pages');
  const others = globSync('**/*', { cwd: pages, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name))
    .filter((file) => path.relative(pages, file) !== spacePage);
  for (const file of others) rmSync(file);
  return copy;
}

const pagesOf = ({ size }: Ground): number => size * locales.length;

/** Its step Pages alone: what comes before and after is not of pages. */
async function astro(ground: Ground): Promise<Named> {
  const { folder, remove } = projectWithOnePage();
  const { steps } = await measured({
    program: process.execPath,
    args: ['src/cli/build.ts'],
    folder,
    environment: { CONTENT_FOLDER: ground.content, OUT_DIR: 'dist' },
    say: ground.say,
    until: 'Pages',
  });
  const step = steps.find(({ name }) => name === 'Pages');
  if (!step) throw new Error('the build has no step Pages');
  remove();
  return { name: 'Astro', ...costOf(step), count: pagesOf(ground) };
}

async function child(name: string, file: string, ground: Ground): Promise<Named> {
  const folder = path.join(ground.scratch, path.basename(file, '.ts'));
  const args = [`test/bench/children/${file}`, folder];
  const run = await measured({ program: process.execPath, args, environment: { CONTENT_FOLDER: ground.content } });
  const written = globSync('**/*.html', { cwd: folder }).length;
  if (written !== pagesOf(ground)) throw new Error(`${name} wrote ${written} pages of ${pagesOf(ground)}`);
  rmSync(folder, { recursive: true, force: true });
  return { name, ...costOf(run), count: written };
}

export const pages: Part = {
  name: 'pages',
  measure: async (ground) => {
    const named: Named[] = [];
    const ways = [
      () => astro(ground),
      () => child('Eleventy', 'pages-with-eleventy.ts', ground),
      () => child('By hand', 'pages-by-hand.ts', ground),
    ];
    for (const way of ways) {
      const one = await way();
      ground.say(`${one.name}: ${one.count} pages`);
      named.push(one);
    }
    return named;
  },
};
