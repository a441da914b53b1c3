import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, by its path there. */
const filesIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)));

/** The files that only one of two folders has, or that hold other bytes in each. */
export function differencesIn(one: string, other: string): readonly string[] {
  const [left, right] = [new Set(filesIn(one)), new Set(filesIn(other))];
  const alone = left.symmetricDifference(right);
  const isSame = (file: string): boolean =>
    readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file)));
  return [...alone, ...[...left.intersection(right)].filter((file) => !isSame(file))].toSorted();
}
