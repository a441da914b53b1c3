/** The browser of the tests: this machine's Chromium or Chrome, else the one that comes in a package (Linux on x64). */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Pages and WebGL drawn by the processor, without a detour by way of OpenGL for pages; and no request of the browser's own. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where installers put the browser on systems where it is not in PATH. */
const usualPlaces: Readonly<Record<string, readonly string[]>> = {
  darwin: ['Google Chrome', 'Chromium'].flatMap((name) =>
    ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map((folder) =>
      join(folder, `${name}.app/Contents/MacOS/${name}`),
    ),
  ),
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google/Chrome', 'Chromium'].map((name) => join(process.env[variable] ?? '', name, 'Application', 'chrome.exe')),
  ),
};

/** What playwright needs to start one: where it is, and what its environment adds. */
interface Candidate {
  executablePath: string;
  env?: Record<string, string>;
}

/**
 * Starts a browser; whoever asked for it closes it.
 * @param more further flags
 * CHROME_PATH names one and no other is tried. Else the first that starts is taken: a found one may be an empty shell, as
 * Ubuntu's chromium-browser is without its snap. Rejects, saying what to install, when there is none.
 */
export async function launch(more: readonly string[] = []): Promise<Browser> {
  const named = process.env['CHROME_PATH'];
  if (named) return start({ executablePath: named }, more);
  const refusals: string[] = [];
  for (const candidate of [...installed(), ...(await packaged())]) {
    try {
      return await start(candidate, more);
    } catch (error) {
      refusals.push(`${candidate.executablePath}: ${error instanceof Error ? error.message : error}`);
    }
  }
  throw new Error(['Install Chromium or Google Chrome, or name one in CHROME_PATH.', ...refusals].join('\n'));
}

function start({ executablePath, env = {} }: Candidate, more: readonly string[]): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...flags, ...more], env: { ...process.env, ...env } });
}

function installed(): Candidate[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const paths = [...inPath, ...(usualPlaces[process.platform] ?? [])].filter((path) => existsSync(path));
  return paths.map((executablePath) => ({ executablePath }));
}

/**
 * Unpacks the packaged browser into the system's temporary folder, once; nothing where the package has none.
 * A bare system has neither its libraries (NSS) nor a font: the package's own are used, on every system alike.
 */
async function packaged(): Promise<Candidate[]> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const { default: browser, inflate } = await import('@sparticuz/chromium');
  const archives = join(import.meta.dirname, '../node_modules/@sparticuz/chromium/bin');
  const executablePath = await browser.executablePath(archives);
  const [libraries, fonts] = await Promise.all(
    ['al2023.tar.br', 'fonts.tar.br'].map((archive) => inflate(join(archives, archive))),
  );
  return [{ executablePath, env: { LD_LIBRARY_PATH: `${libraries}/lib`, FONTCONFIG_PATH: `${fonts}` } }];
}
