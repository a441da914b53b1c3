/** What the first view of a built page costs on its way to a reader: the page and all that a browser loads to show it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const toGzip = promisify(gzip);

/** A file of the site, as it is sent. */
export interface WeighedFile {
  /** Path from the site's own root, e.g. `_astro/Layout.css`. */
  readonly path: string;
  readonly bytes: number;
  /** Paths of what it brings along. */
  readonly brings: readonly string[];
  /** Whether it is a script that can ask for more once it runs: only a browser tells what. */
  readonly asksLater: boolean;
}

/** Every tag, one after the other: what looks like one inside of an attribute is text. */
const tags = /<[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/g;

/** Elements that load a file, the page's icon among them; a picture that is loaded late is none of the first view. */
const isLoaded = (tag: string): boolean =>
  /^<(script|img)\b/.test(tag)
    ? !tag.includes('loading="lazy"')
    : /^<link\b/.test(tag) && /\brel="?(stylesheet|(module)?preload|icon)\b/.test(tag);

const addressesInPage = (html: string): readonly string[] =>
  [...html.matchAll(tags)].flatMap(([tag]) =>
    isLoaded(tag) ? [/\s(?:href|src)="?([^"\s>]+)/.exec(tag)?.[1] ?? []].flat() : [],
  );

/** What a script imports before it runs; what it imports later, such as the map, is asked for later. */
const addressesIn: Readonly<Record<string, (text: string) => readonly string[]>> = {
  html: addressesInPage,
  css: (text) => [...text.matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address),
  js: (text) =>
    [...text.matchAll(/\bimport(?:[\w{}*$,\s]+from)?\s*["'](\.[^"']+)["']/g)].map(([, address = '']) => address),
};

const endingOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1);

/**
 * Paths below the base of the files that a file of the site brings along, before anything is asked of it: style sheets and their fonts,
 * scripts and what these import.
 * @param base the path below which the site stands, with a slash at both ends
 */
export function bringsOf(path: string, text: string, base: string): readonly string[] {
  const found = addressesIn[endingOf(path)]?.(text) ?? [];
  const brought = found
    .map((address) => new URL(address, `https://site.invalid${base}${path}`))
    .filter(({ protocol, host }) => protocol === 'https:' && host === 'site.invalid')
    .map(({ pathname }) => pathname.slice(base.length));
  return [...new Set(brought)];
}

/** Whether a file is read for what it brings along. */
export const canBring = (path: string): boolean => Object.hasOwn(addressesIn, endingOf(path));

/** Files that are compressed already are sent as they are; gzip is what every host has for the others. */
const sentBytes = async (path: string, bytes: Buffer): Promise<number> =>
  path.endsWith('.woff2') ? bytes.length : (await toGzip(bytes)).length;

/**
 * Reads a file of a built site and weighs it.
 * @param base the path below which the site stands, with a slash at both ends
 */
export async function weighedFile(folder: string, path: string, base: string): Promise<WeighedFile & { text: string }> {
  const bytes = await readFile(join(folder, path));
  const text = canBring(path) ? bytes.toString('utf8') : '';
  const asksLater = path.endsWith('.js') && /\bimport\(/.test(text);
  return { path, bytes: await sentBytes(path, bytes), brings: bringsOf(path, text, base), asksLater, text };
}
