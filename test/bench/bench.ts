/** `npm run bench`: what every step takes with registers of several sizes; writes `results.json` and `results.md` beside itself. */
import { globSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { count, run, seconds } from '../../src/cli/report.ts';
import { contentFolder } from '../../src/io/folders.ts';
import { readOptions, type Options } from './options.ts';
import { benchFolder, buildInto, builtFolders } from './parts/build.ts';
import { parts } from './parts/index.ts';
import { rowsOf, type BuiltSite, type Ground, type Part } from './parts/part.ts';
import { writeRegister } from './register/write-register.ts';
import { keepResults } from './results.ts';
import type { Row } from './row.ts';

const started = performance.now();

/** A line of progress: since when, how many spaces, what. */
function say(size: number, words: string): void {
  console.log(`${seconds(performance.now() - started).padStart(6)}  ${count(size).padStart(6)} spaces  ${words}`);
}

function groundOf(size: number, scratch: string, seed: number): Ground {
  const content = path.join(scratch, 'content');
  mkdirSync(scratch, { recursive: true });
  writeRegister({ spaces: size, seed, from: contentFolder, to: content });
  let built: Promise<BuiltSite> | undefined;
  const tell = (words: string): void => say(size, `  ${words}`);
  const site = async (): Promise<BuiltSite> => ({
    folder: benchFolder,
    cost: await buildInto(benchFolder, { content, say: tell }),
  });
  return { size, content, scratch, say: tell, built: () => (built ??= site()) };
}

async function measurePart(part: Part, ground: Ground): Promise<readonly Row[]> {
  say(ground.size, `${part.name} …`);
  const begun = performance.now();
  const rows = rowsOf(part.name, ground.size, await part.measure(ground));
  say(ground.size, `${part.name}: ${seconds(performance.now() - begun)}`);
  return rows;
}

/** One size after the other, so that nothing runs beside what is measured; what is done is kept at once. */
async function measureAll({ sizes, only, seed, date }: Options, root: string): Promise<void> {
  for (const [index, size] of sizes.entries()) {
    const ground = groundOf(size, path.join(root, String(size)), seed);
    for (const part of parts.filter(({ name, runsOnce }) => only.includes(name) && (index === 0 || !runsOnce)))
      await keepResults(await measurePart(part, ground), { seed, date, parts: parts.map(({ name }) => name) });
    rmSync(ground.scratch, { recursive: true, force: true });
  }
}

/** What Astro remembers of the registers below a folder. */
const cachesOf = (folder: string): readonly string[] =>
  globSync(`node_modules/.astro/*${path.basename(folder)}*`).map((name) => path.resolve(name));

const options = readOptions(parts.map(({ name }) => name));
const root = mkdtempSync(path.join(tmpdir(), 'bench-'));

/** However it ends: what was built, generated and remembered for it is gone. */
function clear(): void {
  const folders = [root, ...cachesOf(root), ...(options.keep ? [] : builtFolders)];
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

process.on('exit', clear);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
await run(() => measureAll(options, root));
