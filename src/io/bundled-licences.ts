import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectFolder } from './folders.ts';

/** What browsers receive without the bundler's knowing: fonts and the search are copied, ajv's functions and the worker compiled apart. */
const unseen = [
  '@fontsource-variable/besley',
  '@fontsource-variable/source-sans-3',
  'ajv',
  'fast-deep-equal',
  'fflate',
  'idb',
  'pagefind',
  'workbox-core',
  'workbox-expiration',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** Where the texts lie that are not beside the `package.json`, from the project's folder. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  // The package around it, and what joins it to the browser; SQLite itself is in the public domain.
  '@sqlite.org/sqlite-wasm': ['LICENSES/Apache-2.0.txt', 'LICENSES/MIT-Emscripten.txt'],
  // Its code, and its holidays. The LGPL adds to the GPL, whose text has to go with it.
  opening_hours: [
    'node_modules/opening_hours/LICENSES/LGPL-3.0-only.txt',
    'LICENSES/GPL-3.0-only.txt',
    'node_modules/opening_hours/LICENSES/ODbL-1.0.txt',
  ],
  pagefind: ['node_modules/pagefind/LICENSE/LICENSE'],
};

/** The package that a module belongs to, e.g. `d3-geo` of `…/node_modules/d3-geo/src/stream.js`; undefined of the project's own. */
export const packageOf = (moduleId: string): string | undefined =>
  /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId)?.[1]?.replace('\\', '/');

function licenceFilesOf(name: string): readonly string[] {
  const folder = path.join('node_modules', name);
  const files = readdirSync(path.join(projectFolder, folder), { withFileTypes: true });
  const named = files.filter((file) => file.isFile() && /^(licen[cs]e|copying)/i.test(file.name));
  return named.map((file) => path.join(folder, file.name));
}

/**
 * The licence of a package in full, below its name.
 * @throws where the package brings no text
 */
function licenceOf(name: string): string {
  const files = elsewhere[name] ?? licenceFilesOf(name);
  if (files.length === 0) {
    throw new Error(
      `The scripts hold code of ${name}, whose licence has to go with it, but node_modules/${name} has no file LICENSE. Say in src/io/bundled-licences.ts where its text lies, or do without the package.`,
    );
  }
  const texts = files.map((file) => readFileSync(path.join(projectFolder, file), 'utf8').trim());
  return [name, '='.repeat(name.length), '', texts.join('\n\n'), ''].join('\n');
}

/**
 * The licence texts that have to go with what a visitor's browser receives of other people's work, one after the other.
 * @param bundled names of the packages of which the scripts hold code
 */
export function licencesOf(bundled: readonly string[]): string {
  const names = [...new Set([...unseen, ...bundled])].toSorted();
  return names.map(licenceOf).join('\n\n');
}

/** What the bundler asks of a plugin, only as far as this one answers. */
interface Plugin {
  readonly name: string;
  readonly applyToEnvironment: (environment: { readonly name: string }) => boolean;
  readonly generateBundle: (
    this: { emitFile: (file: { type: 'asset'; fileName: string; source: string }) => unknown },
    options: unknown,
    bundle: Readonly<Record<string, { readonly type: string; readonly moduleIds?: readonly string[] }>>,
  ) => void;
}

/** Writes `licences.txt` beside the pages, so that it names every package that is in the scripts of this very build. */
export const bundledLicences = (): Plugin => ({
  name: 'bundled-licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle(_options, bundle) {
    const modules = Object.values(bundle).flatMap(({ moduleIds = [] }) => moduleIds);
    const bundled = modules.map(packageOf).filter((name) => name !== undefined);
    this.emitFile({ type: 'asset', fileName: 'licences.txt', source: licencesOf(bundled) });
  },
});
