/** The files of src/ and what they import, for the tests that hold the layout. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** One file of source. */
export interface SourceFile {
  /** From the project's folder, e.g. `src/core/slug.ts`. */
  path: string;
  text: string;
  /** Its code alone: of an `.astro` file the frontmatter and the scripts. */
  code: string;
  /** All that it names, types included. */
  imports: Imports;
  /** What is left of that when it runs: `import type` is gone by then. */
  loads: Imports;
}

/** What a file imports. */
export interface Imports {
  /** Files of the project, from the project's folder. */
  files: readonly string[];
  /** Packages and Node's own modules, as written. */
  packages: readonly string[];
}

/** All files of src/ that hold code, sorted by path. */
export function sourceFiles(): SourceFile[] {
  const paths = globSync('src/**/*.{ts,mjs,astro}').map((path) => path.replaceAll('\\', '/'));
  return paths.sort().map((path) => sourceFile(path, readFileSync(path, 'utf8')));
}

/** A file of source from its text. */
export function sourceFile(path: string, text: string): SourceFile {
  const code = path.endsWith('.astro') ? codeOfAstro(text) : text;
  return { path, text, code, imports: importsIn(code, path), loads: importsIn(withoutTypeImports(code), path) };
}

function importsIn(code: string, importer: string): Imports {
  const specifiers = specifiersIn(code);
  const isPath = (specifier: string) => /^[./]/.test(specifier);
  return {
    files: specifiers.filter(isPath).map((specifier) => resolved(specifier, importer)),
    packages: specifiers.filter((specifier) => !isPath(specifier)),
  };
}

function withoutTypeImports(code: string): string {
  const { statements } = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const isTypeImport = (node: ts.Statement) =>
    (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
    (ts.isExportDeclaration(node) && node.isTypeOnly);
  return statements
    .filter((node) => !isTypeImport(node))
    .map((node) => node.getText())
    .join('\n');
}

function codeOfAstro(text: string): string {
  const frontmatter = /^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '';
  const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
  return [frontmatter, ...scripts].join('\n');
}

/** The compiler's own reading (import, export from, import() of code and of types), and Vite's `import.meta.glob`. */
function specifiersIn(code: string): string[] {
  const read = ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
  const globbed = [...code.matchAll(/import\.meta\.glob(?:<[^(]*>)?\(\s*['"]([^'"]+)/g)].map(([, path = '']) => path);
  return [...read, ...globbed];
}

/** Without Vite's `?url` and the like; `/content/…` counts from the project's folder. */
function resolved(specifier: string, importer: string): string {
  const file = specifier.replace(/\?.*$/, '');
  return file.startsWith('/') ? file.slice(1) : join(dirname(importer), file);
}
