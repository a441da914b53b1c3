import type { Locale } from '../../i18n/locales.ts';
import type { Part } from './parts.ts';

/** The worker, below the base of the site, which is its scope. */
export const workerFile = 'sw.js';

/** Where the packed parts stand, below the base. */
export const packedFolder = 'offline/';

/** A part of this very build, packed. */
export interface PackedPart extends Pick<Part, 'name' | 'kind' | 'locale'> {
  /** Below the base, its hash in its name: `offline/map.1f0c5a2b7e44.zip`. */
  readonly file: string;
  readonly bytes: number;
}

/** What the build tells the worker of itself. */
export interface Kit {
  /** Twelve digits of the hash of all that the worker may keep: another build, another worker. */
  readonly build: string;
  /** Path of the site, with a slash at both ends. */
  readonly base: string;
  /** Origins that a street map needs, as in `security.ts`. */
  readonly connect: readonly string[];
  /** Paths below the base without which nothing can be shown: the page that says so, and what it loads. */
  readonly shell: readonly string[];
  /** The page that says what is kept, below the base. */
  readonly offlinePages: Readonly<Record<Locale, string>>;
  readonly parts: readonly PackedPart[];
}

/** A part up to this size is kept without being asked for, once a page with a script was opened. */
export const keptUnasked = 2_000_000;

/** Which parts a reader of a language gets without asking. */
export const unasked = (kit: Pick<Kit, 'parts'>, locale: Locale): readonly PackedPart[] =>
  kit.parts.filter((part) => part.bytes <= keptUnasked && (part.locale ?? locale) === locale);

/** Days after which anything kept is let go, and how many pages and files that were opened are kept at most. */
export const bounds = { days: 30, partDays: 90, pages: 100, files: 100, assets: 150, fileBytes: 5_000_000 } as const;

interface CacheNames {
  /** What all caches of the site at this address begin with: another site of the same host has others. */
  readonly prefix: string;
  readonly shell: string;
  readonly pages: string;
  readonly files: string;
  /** Files whose names change with what they hold: no release needs another's out of the way. */
  readonly assets: string;
  readonly part: (part: Pick<PackedPart, 'file'>) => string;
}

/** The caches of a build. That of a part bears the hash of its contents, so that the next build takes over what has not changed. */
export function cacheNames({ base, build }: Pick<Kit, 'base' | 'build'>): CacheNames {
  const prefix = `register ${base} `;
  return {
    prefix,
    shell: `${prefix}shell ${build}`,
    pages: `${prefix}pages ${build}`,
    files: `${prefix}files ${build}`,
    assets: `${prefix}assets`,
    part: ({ file }) => `${prefix}${file}`,
  };
}

/** Those of the names that belong to the site and to no part of this build: they go when its worker takes over. */
export function outdated(kit: Kit, present: readonly string[]): readonly string[] {
  const names = cacheNames(kit);
  const own = new Set([names.shell, names.pages, names.files, names.assets, ...kit.parts.map(names.part)]);
  return present.filter((name) => name.startsWith(names.prefix) && !own.has(name));
}

/** The file below the base that an address shows, e.g. `fr/index.html` of `/register/fr/?q=x`; undefined of what stands elsewhere. */
export function fileAt(pathname: string, base: string): string | undefined {
  if (!pathname.startsWith(base)) return undefined;
  return decodeURIComponent(pathname.slice(base.length)).replace(/(^|\/)$/, '$1index.html');
}
