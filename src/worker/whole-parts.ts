import { Unzip, UnzipInflate } from 'fflate';
import { headersOf } from '../core/header-rules.ts';
import { servedTypeOf } from '../core/media-types.ts';
import { bounds, fileAt, unasked, type PackedPart } from '../core/offline/kit.ts';
import type { Locale } from '../i18n/locales.ts';
import { kit, names } from './kit.ts';

const addressOf = (path: string): string => `${kit.base}${path}`;
/** Stands in a part's cache once all of its files do. */
const markOf = (part: PackedPart): string => addressOf(part.file);
const day = 86_400_000;

/** Whether all files of a part are kept, and not for too long. */
export async function isWhole(part: PackedPart): Promise<boolean> {
  const mark = await caches.match(markOf(part), { cacheName: names.part(part) });
  return mark !== undefined && Date.now() - Date.parse(await mark.text()) < bounds.partDays * day;
}

/** The kept copy of an address, whatever its query; undefined where no whole part holds it. */
export async function keptAt(address: string): Promise<Response | undefined> {
  const path = fileAt(new URL(address).pathname, kit.base);
  if (path === undefined) return undefined;
  for (const part of kit.parts) {
    const found = await caches.match(addressOf(path), { cacheName: names.part(part) });
    if (found && (await isWhole(part))) return found;
  }
  return undefined;
}

function responseOf(path: string, pieces: readonly Uint8Array<ArrayBuffer>[]): Response {
  return new Response(new Blob([...pieces]), {
    headers: { 'Content-Type': servedTypeOf(path), ...headersOf(path, kit.connect) },
  });
}

/** Bytes of an archive at a time: fflate goes one call deeper for each file in what it is given, and an index has thousands of small ones. */
const bite = 4096;

/** The files of an archive, each as soon as its last byte has come. */
async function* filesIn(bytes: ReadableStream<Uint8Array>, told: (bytes: number) => void) {
  const done: (readonly [path: string, response: Response])[] = [];
  const archive = new Unzip((file) => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    file.ondata = (error, piece, isLast) => {
      if (error) throw error;
      pieces.push(piece.slice());
      if (isLast) done.push([file.name, responseOf(file.name, pieces)]);
    };
    file.start();
  });
  archive.register(UnzipInflate);
  const reader = bytes.getReader();
  for (;;) {
    const { value = new Uint8Array(), done: isEnd } = await reader.read();
    told(value.length);
    for (let from = 0; from < value.length; from += bite) {
      archive.push(value.subarray(from, from + bite));
      yield* done.splice(0);
    }
    if (isEnd) return;
  }
}

async function load(part: PackedPart, told: (bytes: number) => void): Promise<void> {
  const response = await fetch(addressOf(part.file), { cache: 'no-store' });
  if (!response.ok || !response.body) throw new Error(`${part.file}: ${response.status}`);
  await caches.delete(names.part(part));
  const cache = await caches.open(names.part(part));
  for await (const [path, file] of filesIn(response.body, told)) await cache.put(addressOf(path), file);
  await cache.put(markOf(part), new Response(new Date().toISOString()));
}

/** Parts that are being loaded: a page may ask for one that another has asked for already. */
const underway = new Map<string, Promise<void>>();

/**
 * Loads a part and keeps its files; it counts once the last one is there. `told` hears the bytes as they come.
 * Rejects when the part of this build is not to be had: no network, or a newer build in its place.
 */
export async function keep(part: PackedPart, told: (bytes: number) => void = () => undefined): Promise<void> {
  const begun = underway.get(part.name);
  if (begun) await begun.catch(() => undefined);
  if (await isWhole(part)) return told(part.bytes);
  const loading = load(part, told).finally(() => underway.delete(part.name));
  underway.set(part.name, loading);
  await loading;
}

/** Keeps what is small enough to be kept unasked, one after the other; what cannot be had now is tried again by the next page. */
export async function keepUnasked(locale: Locale): Promise<void> {
  for (const part of unasked(kit, locale)) await keep(part).catch(() => undefined);
}
