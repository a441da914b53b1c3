import { expect, test } from 'vitest';
import { forbiddenIn, type ProseNode } from '../../src/core/prose.ts';
import { privateInProse } from '../../src/core/prose-privacy.ts';

const start = { line: 7, column: 3 };
const node = (given: Partial<ProseNode> & { readonly type: string }): ProseNode => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ position: { start }, ...given }] }],
});

test.each(['https://example.org', 'mailto:info@example.org', 'tel:+3281223344'])('a text may link to %s', (url) => {
  expect(forbiddenIn(node({ type: 'link', url }))).toEqual([]);
});

test.each([
  'http://example.org',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'data:text/html,x',
  '//example.org',
  '/fr/',
  'HTTPS://example.org',
])('a text may not link to %s', (url) => {
  expect(forbiddenIn(node({ type: 'link', url }))).toEqual([
    { code: 'prose-forbidden', pointer: '', args: { found: url }, position: start },
  ]);
});

test.each([
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxFlowElement',
  'mdxJsxTextElement',
  'html',
  'image',
  'imageReference',
  'linkReference',
  'definition',
  'code',
  'inlineCode',
  'table',
  'toml',
  'math',
  'containerDirective',
])('a text may not hold a node of type %s', (type) => {
  expect(forbiddenIn(node({ type })).map(({ code }) => code)).toEqual(['prose-forbidden']);
});

test('what stands inside something forbidden is judged too', () => {
  expect(
    forbiddenIn(node({ type: 'mdxJsxFlowElement', name: 'Trap', children: [{ type: 'image', url: 'x.png' }] })).map(
      ({ args }) => args['found'],
    ),
  ).toEqual(['<Trap>', 'x.png']);
});

test('a person’s mailbox is told once where Markdown makes a link of it', () => {
  const link: ProseNode = {
    type: 'link',
    url: 'mailto:anne@example.org',
    position: { start },
    children: [{ type: 'text', value: 'anne@example.org', position: { start } }],
  };
  expect(privateInProse(link).map(({ code, args, position }) => [code, args['found'], position])).toEqual([
    ['personal-email', 'anne@example.org', start],
  ]);
});

test('the digits of a page’s address are no telephone in a text either', () => {
  expect(privateInProse(node({ type: 'link', url: 'https://example.org/art/0470123456' }))).toEqual([]);
});
