import { linkSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Writes several files that go together, all or none: they are written beside their place, then put there one right after the other.
 * @param files texts by the path of their file, all in one folder, which is made where it is not there
 * @throws when one of them is there already; then none is written
 */
export function writeNewFiles(files: ReadonlyMap<string, string>): void {
  const [first = ''] = files.keys();
  mkdirSync(path.dirname(first), { recursive: true });
  const beside = mkdtempSync(path.join(path.dirname(first), '.writing-'));
  const placed: string[] = [];
  try {
    const drafts = [...files].map(([file, text]) => {
      const draft = path.join(beside, path.basename(file));
      writeFileSync(draft, text);
      return [draft, file] as const;
    });
    for (const [draft, file] of drafts) {
      // A link, other than a move, never takes the place of a file.
      linkSync(draft, file);
      placed.push(file);
    }
  } catch (error) {
    for (const file of placed) rmSync(file);
    throw error;
  } finally {
    rmSync(beside, { recursive: true });
  }
}
