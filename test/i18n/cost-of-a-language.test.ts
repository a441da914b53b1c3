import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
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

/** The lines, the first being 1, of literals and types that name every language of the site side by side. */
function linesIn({ path, text }: Source): readonly number[] {
  const isMarkup = path.endsWith('.astro');
  const code = isMarkup ? asTsx(text) : text;
  const kind = isMarkup ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, code, ts.ScriptTarget.Latest, true, kind);
  const found: number[] = [];
  const visit = (node: ts.Node): void => {
    const keys = keysOf(node);
    if (locales.every((locale) => keys.includes(locale)))
      found.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const isGenerated = (text: string): boolean => text.startsWith('// Made from the schemas');

/** A literal, or with a type for its values a type, in every language: `{ fr: 'Nom', en: 'Nom' }`. */
const inEvery = (value: string, before = ''): string =>
  `{ ${locales.map((locale) => `${before}${locale}: ${value}`).join(', ')} }`;

describe('A language costs its facts, its dictionary and its words in the schemas', () => {
  test('for no other file names the languages of the site side by side', () => {
    const files = sourceFiles().filter(({ path, text }) => !path.startsWith('src/i18n/') && !isGenerated(text));
    expect(files.flatMap((file) => linesIn(file).map((line) => `${file.path}:${line}`))).toEqual([]);
  });
});

describe('The search for the languages of the site', () => {
  test('reads the frontmatter, the markup and the scripts of an Astro file', () => {
    const text = [
      '---',
      `const label = ${inEvery("'Nom'")};`,
      '---',
      `<p class:list={[{ wide: true }]}>{${inEvery("'Nom'")}[locale]}</p>`,
      `<script>const word = ${inEvery("'Nom'")};</script>`,
      '<style>p { color: red }</style>',
      `<p>{${inEvery("'Nom'")}[locale]}</p>`,
    ];
    expect(linesIn({ path: 'Name.astro', text: text.join('\n') })).toEqual([2, 4, 5, 7]);
  });

  test.each([
    ['a literal', `const label = ${inEvery("'Nom'")};`],
    ['one with another key and longer values', `f(${inEvery('{ a: [1] }').replace('{ ', '{ id: 2, ')});`],
    ['a type', `type Names = ${inEvery('string', 'readonly ')};`],
    ['an interface', `interface Names ${inEvery('string')}`],
  ])('finds %s', (_kind, text) => expect(linesIn({ path: 'code.ts', text })).toEqual([1]));

  test.each([
    ['one language alone', "const bare = { fr: 'x' };"],
    ['two languages in two literals', "const pair = [{ fr: 'x' }, { en: 'y' }];"],
    ['one among languages that the site does not speak', 'const spoken = { fr: 1, lb: 2 };'],
    ['a comment or a text', `/* ${inEvery('1')} */ const text = "${inEvery('1')}";`],
  ])('leaves %s', (_kind, text) => expect(linesIn({ path: 'code.ts', text })).toEqual([]));
});
