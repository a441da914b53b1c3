import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { editorSchemas } from '../io/editor-schemas.ts';
import { editorSnippets } from '../io/editor-snippets.ts';
import { editorFolder, typesFile } from '../io/folders.ts';
import { forgeFiles } from '../io/forge-files.ts';
import { writtenTypes } from '../io/written-types.ts';

const written = new Map([
  [typesFile, await writtenTypes()],
  [path.join(editorFolder, 'records.code-snippets'), editorSnippets()],
  ...forgeFiles(),
  ...[...editorSchemas()].map(([name, text]) => [path.join(editorFolder, 'schemas', name), text] as const),
]);
for (const [file, text] of written) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`Wrote ${file}`);
}
