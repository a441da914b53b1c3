import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { dictionaries, type Dictionary, type MessageKey } from '../i18n/messages.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { projectFolder } from './folders.ts';

/** Where scripts for browsers begin. */
const begins = ['src/islands/**/*.ts', 'src/worker/**/*.ts'];

/** Files of the project that a file imports, now or later; what is imported for its types alone is not there any more when it runs. */
const importsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^import (?!type )(?:[^;]*? from )?|^export [^;]*? from |\bimport\()'(\.[^']+\.ts)'/gm)].map(
    ([, file = '']) => file,
  );

/** The sources that scripts for browsers are made of, but the dictionaries. */
function sourcesForBrowsers(): readonly string[] {
  const isDictionary = (file: string): boolean => locales.some((locale) => file === dictionaryFile(locale));
  const files = new Set(globSync(begins, { cwd: projectFolder }).map((file) => path.join(projectFolder, file)));
  const texts: string[] = [];
  for (const file of files) {
    if (isDictionary(file)) continue;
    const text = readFileSync(file, 'utf8');
    texts.push(text);
    for (const imported of importsIn(text)) files.add(path.resolve(path.dirname(file), imported));
  }
  return texts;
}

const dictionaryFile = (locale: Locale): string => path.join(projectFolder, 'src', 'i18n', `${locale}.ts`);

/** What stands in quotes up to its first hole: the whole of a key, or how the keys begin that are made with it. */
const quoted = /(['"`])([a-z][\w-]*(?:\.[\w-]+)*\.?)(?=\1|\$\{)/g;

/** The keys of the sentences that some sources may say: those that they name, and those that begin as they name. */
export function keysSaidIn(sources: readonly string[], keys: readonly MessageKey[]): ReadonlySet<MessageKey> {
  const named = new Set(sources.flatMap((text) => [...text.matchAll(quoted)].map(([, , words = '']) => words)));
  const beginnings = [...named].filter((words) => words.includes('.'));
  const isSaid = (key: MessageKey): boolean =>
    named.has(key) || beginnings.some((words) => key.startsWith(words.endsWith('.') ? words : `${words}.`));
  return new Set(keys.filter(isSaid));
}

/** The part of a dictionary that scripts may say, as the source of a module. */
function sourceOf(locale: Locale, sources: readonly string[]): string {
  const keys = Object.keys(dictionaries[locale]) as MessageKey[];
  const said = keysSaidIn(sources, keys);
  const words = Object.fromEntries(Object.entries(dictionaries[locale]).filter(([key]) => said.has(key as MessageKey)));
  return `export const ${locale} = ${JSON.stringify(words satisfies Partial<Dictionary>)};`;
}

/** What Vite asks of a plugin, only as far as this one answers. */
interface Plugin {
  readonly name: string;
  readonly enforce: 'pre';
  readonly apply: 'build';
  readonly load: (
    this: { readonly environment?: { readonly config: { readonly consumer: string } } },
    id: string,
  ) => string | undefined;
}

/**
 * Gives scripts for browsers of each dictionary what they may say: most of it is for pages and commands.
 * @param crawl finds the sources of these scripts, once for all dictionaries
 */
export function browserWords(crawl: () => readonly string[] = sourcesForBrowsers): Plugin {
  let sources: readonly string[] | undefined;
  return {
    name: 'browser-words',
    enforce: 'pre',
    apply: 'build',
    load(id) {
      const locale = locales.find((one) => id === dictionaryFile(one));
      if (!locale || this.environment?.config.consumer !== 'client') return undefined;
      sources ??= crawl();
      return sourceOf(locale, sources);
    },
  };
}
