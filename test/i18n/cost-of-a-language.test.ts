import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { isLocale } from '../../src/i18n/locales.ts';
import { sourceFiles } from '../source-files.ts';

const isLiteral = (node: ts.Node): node is ts.ObjectLiteralExpression | ts.TypeLiteralNode | ts.InterfaceDeclaration =>
  ts.isObjectLiteralExpression(node) || ts.isTypeLiteralNode(node) || ts.isInterfaceDeclaration(node);

function keysOf(node: ts.Node): readonly string[] {
  if (!isLiteral(node)) return [];
  const members: readonly (ts.ObjectLiteralElementLike | ts.TypeElement)[] =
    'properties' in node ? node.properties : node.members;
  return members.flatMap(({ name }) => (name && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : []));
}

interface Source {
  readonly path: string;
  readonly text: string;
}

/** An Astro file as TSX, line by line: no fences, no styles, each script a function. */
const asTsx = (text: string): string =>
  text
    .replaceAll(/^---$|<style.*?<\/style>/gms, (left) => left.replaceAll(/./g, ''))
    .replaceAll(/<script[^>]*>/g, '{() => {')
    .replaceAll('</script>', '}}');

/** The lines, the first being 1, of literals and types that name two languages of the site side by side. */
function pairsIn({ path, text }: Source): readonly number[] {
  const isMarkup = path.endsWith('.astro');
  const code = isMarkup ? asTsx(text) : text;
  const kind = isMarkup ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    if (keysOf(node).filter(isLocale).length > 1)
      found.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isGenerated = (text: string): boolean => text.startsWith('// Made from the schemas');

describe('A language costs its facts, its dictionary and its words in the schemas', () => {
  test('for no other file names two languages side by side', () => {
    const files = sourceFiles().filter(({ path, text }) => !path.startsWith('src/i18n/') && !isGenerated(text));
    expect(files.flatMap((file) => pairsIn(file).map((line) => `${file.path}:${line}`))).toEqual([]);
  });
});

describe('The search for two languages side by side', () => {
  test('reads the frontmatter, the markup and the scripts of an Astro file', () => {
    const text = [
      '---',
      "const label = { fr: 'Nom', en: 'Name' };",
      '---',
      "<p class:list={[{ wide: true }]}>{{ fr: 'Nom', en: 'Name' }[locale]}</p>",
      "<script>const word = { fr: 'Nom', en: 'Name' };</script>",
      '<style>p { color: red }</style>',
      "<p>{{ fr: 'Nom', en: 'Name' }[locale]}</p>",
    ];
    expect(pairsIn({ path: 'Name.astro', text: text.join('\n') })).toEqual([2, 4, 5, 7]);
  });

  test.each([
    ['a literal', "const label = { fr: 'Nom', en: 'Name' };"],
    ['one with other keys between, and longer values', "f({ en: [1], id: 2, 'fr': { a: 3 } });"],
    ['a type', 'type Names = { readonly fr: string; readonly en: string };'],
    ['an interface', 'interface Names { fr: string; en: string }'],
  ])('finds %s', (_kind, text) => expect(pairsIn({ path: 'code.ts', text })).not.toEqual([]));

  test.each([
    ['one language alone', "const bare = { fr: 'x' };"],
    ['two languages in two literals', "const pair = [{ fr: 'x' }, { en: 'y' }];"],
    ['a comment or a text', '/* { fr: 1, en: 2 } */ const text = "{ fr: 1, en: 2 }";'],
  ])('leaves %s', (_kind, text) => expect(pairsIn({ path: 'code.ts', text })).toEqual([]));
});
