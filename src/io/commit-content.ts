import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { git, gitBytes } from './git.ts';

/** A file as a commit names it. */
interface Named {
  readonly mode: string;
  readonly hash: string;
  readonly bytes: number;
  readonly path: string;
}

const isLink = ({ mode }: Named): boolean => mode === '120000';
const isFile = ({ mode }: Named): boolean => mode.startsWith('100');

/** What a commit holds below a folder of the repository. */
function filesAt(repository: string, commit: string, folder: string): readonly Named[] {
  const lines = git(repository, 'ls-tree', '-r', '-z', '--long', '--full-tree', commit, '--', folder);
  return lines.flatMap((line) => {
    const [, mode = '', hash = '', size = '', name = ''] = /^(\d+) \w+ (\w+) +(\S+)\t(.*)$/s.exec(line) ?? [];
    return [{ mode, hash, bytes: Number(size), path: name }];
  });
}

/** The bytes of files, one after the other, as `git cat-file --batch` writes them: a line that ends in the size, the bytes, a line feed. */
function* contentsOf(repository: string, files: readonly Named[]): Generator<readonly [Named, Buffer]> {
  const asked = files.map(({ hash }) => `${hash}\n`).join('');
  const answered = gitBytes(repository, ['cat-file', '--batch'], asked);
  let at = 0;
  for (const file of files) {
    const start = answered.indexOf('\n', at) + 1;
    yield [file, answered.subarray(start, start + file.bytes)];
    at = start + file.bytes + 1;
  }
}

function placeIn(folder: string, name: string): string | undefined {
  const place = path.resolve(folder, name);
  if (!place.startsWith(folder + path.sep)) return undefined;
  mkdirSync(path.dirname(place), { recursive: true });
  return place;
}

/** A link leads nowhere here, and a file that is too big is as big but empty: the checker only has to see that they are. */
function writeStandIn(file: Named, place: string): void {
  if (isLink(file)) symlinkSync('nowhere', place);
  else {
    writeFileSync(place, '');
    truncateSync(place, file.bytes);
  }
}

/** A folder of a commit, and where it is to be written. */
export interface CommitFolder {
  readonly repository: string;
  readonly commit: string;
  /** From the repository's folder, with slashes, e.g. `content`. */
  readonly folder: string;
  /** An absolute path of an empty folder. */
  readonly into: string;
  /** Files with more bytes are written empty, but as big. */
  readonly most: number;
}

/**
 * Writes what a commit holds below a folder of the repository into an empty one, byte for byte: no filter, attribute or hook of the
 * repository has a say in it, and no link leads out.
 * @throws GitError where git cannot read the commit
 */
export function writeContentAt({ repository, commit, folder, into, most }: CommitFolder): void {
  const files = filesAt(repository, commit, folder);
  const small = files.filter((file) => isFile(file) && file.bytes <= most);
  for (const [{ path: name }, bytes] of contentsOf(repository, small)) {
    const place = placeIn(into, name);
    if (place) writeFileSync(place, bytes);
  }
  for (const file of files.filter((one) => isLink(one) || (isFile(one) && one.bytes > most))) {
    const place = placeIn(into, file.path);
    if (place) writeStandIn(file, place);
  }
}
