import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { bibliographyKind, contentKinds } from '../../src/core/content-kinds.ts';
import { judgedKinds, type JudgedKind } from '../../src/core/record-schemas.ts';
import { editorSchemas } from '../../src/io/editor-schemas.ts';
import { editorSnippets } from '../../src/io/editor-snippets.ts';

const folder = '.vscode';
const textOf = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');
const settings = JSON.parse(textOf('settings.json'));

describe('The schemas for editors', () => {
  test('are those that npm run types writes', () => {
    const schemas = editorSchemas();
    expect(readdirSync(`${folder}/schemas`).toSorted()).toEqual([...schemas.keys()].toSorted());
    for (const [name, text] of schemas) expect(textOf(`schemas/${name}`), name).toBe(text);
  });

  const pathOf = (kind: JudgedKind): string =>
    kind === 'bibliography' ? `/content/${bibliographyKind.file}` : `/content/${contentKinds[kind].folder}/*.json`;
  test('are named in the settings, one for each kind of content', () => {
    expect(settings['json.schemas']).toEqual(
      judgedKinds.map((kind) => ({ fileMatch: [pathOf(kind)], url: `./${folder}/schemas/${kind}.schema.json` })),
    );
  });

  test('say what a field is in both languages', () => {
    const { properties } = JSON.parse(textOf('schemas/space.schema.json'));
    expect(properties.name.markdownDescription).toMatchInlineSnapshot(`
      "**Nom · Name**

      Le nom le plus récent.

      The newest name seen."
    `);
    expect(properties.kinds.items.oneOf[1].markdownDescription).toBe('**bureaux partagés · shared offices**');
  });

  test('judge as the others do, and ask nothing of the network', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const name of editorSchemas().keys()) {
      const text = textOf(`schemas/${name}`);
      expect(text).not.toContain('"$id"');
      ajv.addSchema(JSON.parse(text), name);
    }
    const record = JSON.parse(readFileSync('test/fixtures/accepted/spaces/dorf-buero-amel.json', 'utf8'));
    expect(ajv.validate('space.schema.json', record)).toBe(true);
    expect(ajv.validate('space.schema.json', { ...record, mascot: 1 })).toBe(false);
  });
});

describe('The snippets', () => {
  const snippets: Readonly<Record<string, { readonly body: readonly string[]; readonly description: string }>> =
    JSON.parse(textOf('records.code-snippets'));
  /** A snippet as it stands once every place is left as proposed. */
  const filled = (name: string): string =>
    (snippets[name]?.body ?? [])
      .join('\n')
      .replaceAll(/\$\{\d+:((?:\\.|[^}\\])*)\}/g, '$1')
      .replaceAll(/\\(.)/g, '$1');

  test('are those that npm run types writes', () => {
    expect(textOf('records.code-snippets')).toBe(editorSnippets());
  });

  test('begin a new space with what every record needs', () => {
    expect(snippets['new-space']?.description).toBe('Espace · Space');
    expect(filled('new-space')).toMatchInlineSnapshot(`
      "{
        "name": "Campus29",
        "kinds": [
          "club",
          "coworking"
        ],
        "address": {
          "municipality": "92094"
        },
        "sources": [
          {
            "url": "https://www.lesoir.be/art/624314/",
            "title": "Succès pour le coworking à Namur",
            "publisher": "Le Soir",
            "published": "2014-08-13",
            "accessed": "2026-05-02",
            "shows": "open",
            "supports": [
              "/name",
              "/kinds",
              "/address"
            ]
          }
        ]
      }"
    `);
  });

  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  for (const [name, text] of editorSchemas()) ajv.addSchema(JSON.parse(text), name);
  test.each(judgedKinds.filter((kind) => kind !== 'bibliography'))('give a valid record as proposed: %s', (kind) => {
    ajv.validate(`${kind}.schema.json`, JSON.parse(filled(`new-${kind}`)));
    expect(ajv.errors).toBe(null);
  });

  test.each(Object.keys(snippets).filter((name) => !name.startsWith('new-')))(
    '%s is JSON once it is filled in',
    (name) => {
      const isObject = filled(name).startsWith('{');
      expect(() => JSON.parse(isObject ? filled(name) : `{${filled(name)}}`)).not.toThrow();
    },
  );
});
