/**
 * Writes a valid content folder of any size, from a seed:
 * `node_modules/.bin/node test/bench/generate-register.ts --spaces 2000 --seed 1 --to <folder>`.
 */
import { existsSync, readdirSync } from 'node:fs';
import { Command, InvalidArgumentError } from 'commander';
import { contentFolder } from '../../src/io/folders.ts';
import { count, run } from '../../src/cli/report.ts';
import { writeRegister, type Wanted } from './register/write-register.ts';

function whole(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('write a whole number, such as 2000');
}

const options = new Command('generate-register.ts')
  .description('Writes a content folder with generated spaces; everything else is copied from the real one.')
  .requiredOption('--spaces <number>', 'how many spaces', whole)
  .option('--seed <number>', 'the same seed writes the same bytes', whole, 1)
  .requiredOption('--to <folder>', 'folder to write: new or empty')
  .parse()
  .opts<Omit<Wanted, 'from'>>();

await run(async () => {
  const { to } = options;
  if (existsSync(to) && readdirSync(to).length > 0) throw new Error(`${to} is not empty: name a new folder`);
  const { spaces, stories } = writeRegister({ ...options, from: contentFolder });
  console.log(`${count(spaces)} spaces, ${count(stories)} of them with a text, in ${to}`);
});
