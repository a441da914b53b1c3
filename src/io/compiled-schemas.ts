import path from 'node:path';
import { fileURLToPath } from 'node:url';
import standalone from 'ajv/dist/standalone/index.js';
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { build } from 'esbuild';
import { recordSchemas } from '../core/record-schemas.ts';
import { schemaCompiler } from '../core/validate.ts';

/** What asks for the compiled schema of a space, as a script imports it. */
const asked = 'virtual:compiled-schemas';
const resolved = `\0${asked}`;

const fileOf = (name: string): string => fileURLToPath(new URL(`../core/${name}`, import.meta.url));

/** Formats are handed over by whoever loads the module, at any time: that of opening hours is heavy, and seldom needed. */
const lateFormats = `export const formats = {};
const givenLater = new Proxy({}, { get: (_, name) => (text) => formats[name](text) });`;

/**
 * The schema of a space as the source of a module that judges records by itself: ajv compiles a schema by writing a function and
 * running it, which the policy of the pages refuses, so the function is written at build.
 */
async function compiledSource(): Promise<string> {
  const compiler = schemaCompiler({ source: true, esm: true, formats: _`givenLater` });
  const judge = standalone(compiler, { judgeSpace: recordSchemas.space.$id });
  const contents = `${lateFormats}\n${judge}`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]?.text ?? '';
}

/** What Vite asks of a plugin, only as far as this one answers. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly resolveId: (
    this: { readonly environment?: { readonly config: { readonly consumer: string } } },
    source: string,
    importer?: string,
  ) => string | undefined;
  readonly load: (id: string) => Promise<string> | undefined;
}

/** Gives scripts for browsers the schema compiled at build, in the place of ajv. */
export const compiledSchemas = (): Plugin => ({
  name: 'compiled-schemas',
  enforce: 'pre',
  resolveId(source, importer = '') {
    if (source === asked) return resolved;
    const isForBrowsers = this.environment?.config.consumer === 'client';
    const isJudge = source.startsWith('.') && path.resolve(path.dirname(importer), source) === fileOf('validate.ts');
    return isForBrowsers && isJudge ? fileOf('validate-compiled.ts') : undefined;
  },
  load: (id) => (id === resolved ? compiledSource() : undefined),
});
