import path from 'node:path';
import type { Registered } from '../core/findings/finding.ts';
import type { SpaceRecord } from '../core/records.ts';
import { validate } from '../core/validate.ts';
import { readText } from './content-file.ts';
import { filesIn, folderIn } from './content-folder.ts';

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    // Whoever asks for this file is told what is wrong with it; beside others it counts for nothing.
    return undefined;
  }
}

/**
 * The spaces of a content folder, only as far as others are compared with them: what the schema refuses is passed over.
 * @param root folder that holds `spaces/`
 */
export const readRegister = (root: string): readonly Registered[] =>
  filesIn(folderIn(root, 'space'), /\.json$/).flatMap((file) => {
    const record = parsed(readText(file).text);
    if (record === undefined || validate('space', record).length > 0) return [];
    return [{ id: path.basename(file, '.json'), record: record as SpaceRecord }];
  });
