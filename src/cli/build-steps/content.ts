import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { judgedVariable } from '../../io/judged-content.ts';
import type { Staging } from '../../io/staged-folder.ts';
import { exit } from '../check-exit.ts';

/**
 * Judges the content, in a process of its own, so that it says and refuses exactly what `npm run check` does. What it accepts is what every
 * later step reads.
 */
export async function checkContent({ work }: Pick<Staging, 'work'>): Promise<string> {
  process.env[judgedVariable] = join(work, 'content');
  const checker = spawn(process.execPath, ['src/cli/check.ts'], { stdio: 'inherit' });
  const [status] = await once(checker, 'exit');
  if (status === exit.problems) throw new Error('the content has problems (above)');
  if (status !== exit.well) throw new Error('the content could not be judged (above)');
  return 'done';
}
