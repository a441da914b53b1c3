import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { marginNotes } from '../../src/io/margin-notes.ts';

const compiled = async (file: string, text = 'A fact.<Source of="a">Undated.</Source>'): Promise<string> => {
  const { code } = await mdxToJs(text, { mdastPlugins: [marginNotes], fileURL: pathToFileURL(file) });
  return code;
};

describe('The step of the Markdown pipeline', () => {
  test('sets the notes of a chapter beside its text, in the language of its file', async () => {
    const code = await compiled('content/guide/history.en.mdx');
    expect(code).toMatch(/class: "noted"/);
    expect(code).toMatch(/_jsx\(Source, \{\s+of: "a",\s+locale: "en",\s+number: "1",\s+nth: "1"\s+\}\)/);
    expect(code).toMatch(/_jsx\(SourceNote, \{[^}]*children: "Undated\."/);
  });

  test.each([
    ['## Plusieurs **premiers**', 'plusieurs-premiers'],
    ['## L’été à Liège', 'l-ete-a-liege'],
    ['### 2011, un appel', 'in-2011-un-appel'],
  ])('gives the heading %j the anchor %s', async (heading, id) => {
    expect(await compiled('content/guide/history.fr.mdx', heading)).toContain(`id: "${id}"`);
  });

  test.each(['content/spaces/la-ruche-namur.fr.mdx', 'content/guide/history.mdx', 'content/guide/history.nl.mdx'])(
    'leaves %s as it is',
    async (file) => expect(await compiled(file)).not.toMatch(/noted|locale/),
  );
});
