/** What every host and server has to be told alike. */
import { cacheControl, hashedFolders, openFolders, openness } from '../header-rules.ts';
import { framedFolders, headers } from '../security.ts';

/** Where a site stands, and what its pages may reach. */
export interface Hosted {
  /** The path below which it stands, with a slash at both ends: `/` or `/register/`. */
  readonly base: string;
  /** As in `security.ts`. */
  readonly connect?: readonly string[];
}

/** A header whose value depends on the folder; none where that is empty. */
export interface FolderRule {
  readonly header: string;
  /** Top folders below the base, ending in `/`, and the value there. */
  readonly folders: readonly string[];
  readonly there: string;
  readonly elsewhere: string;
}

/** The headers that are the same for every path: without the policy, which says who may frame what. */
export function fixedHeaders(): readonly (readonly [name: string, value: string])[] {
  return Object.entries(headers()).filter(([name]) => name !== policy);
}

const policy = 'Content-Security-Policy';

/** The headers that are not. */
export function folderRules(connect: readonly string[] = []): readonly FolderRule[] {
  return [
    {
      header: policy,
      folders: framedFolders,
      there: headers(connect, framedFolders[0])[policy] ?? '',
      elsewhere: headers(connect)[policy] ?? '',
    },
    {
      header: 'Cache-Control',
      folders: hashedFolders,
      there: cacheControl(hashedFolders[0]),
      elsewhere: cacheControl(''),
    },
    ...Object.entries(openness).map(([header, there]) => ({ header, folders: openFolders, there, elsewhere: '' })),
  ];
}

/** Folders as a regular expression of paths that stand in one of them, e.g. `^/sub/(data|schemas)/`. */
export function patternOf(base: string, folders: readonly string[]): string {
  const names = folders.map((folder) => folder.replace(/\/$/, '').replaceAll('.', '\\.'));
  return `^${base.replaceAll('.', '\\.')}(${names.join('|')})/`;
}

/** Files that servers read and do not give out, at the top of a built site. */
export const unserved = ['_headers', '.htaccess'] as const;
