import { writeFile } from 'node:fs/promises';
import { writtenTypes } from '../io/written-types.ts';
import { typesFile } from '../io/folders.ts';

await writeFile(typesFile, await writtenTypes());
console.log(`Wrote ${typesFile}`);
