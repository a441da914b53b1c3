import { describe, expect, test } from 'vitest';
import { componentNames, components } from '../../../src/core/guide/components.ts';
import { chapterProblems } from '../../../src/core/guide/judge-chapter.ts';
import { known, treeOf } from './a-chapter.ts';

const codesIn = (text: string) => chapterProblems(treeOf(text), known).map(({ code }) => code);

describe('A chapter may hold', () => {
  test.each([
    'A paragraph with **strong** and *stressed* words.',
    '## A heading\n\n### A deeper one',
    '> A quotation.\n\n- a list\n\n1. a list in order',
    'A fact.<Source of="le-soir" /><Source of="rtbf">Read **in part**.</Source>',
    'A <Term of="third-place">third place</Term>.',
    'How many: <Count />, <Count of="kind=coworking&status=open" />, <Definition of="minimalist" />.',
    '<Link to="space:la-ruche-namur">La Ruche</Link>, <Link to="network:cowallonia">the network</Link>.',
    '<Link to="municipality:namur">Namur</Link>, <Link to="chapter:history">history</Link>.',
    '<Link to="page:coverage">coverage</Link> and <Link to="page:spaces">the list</Link>.',
    '<Chart of="spaces-belgium" />',
    '<Checklist>\n\n- Who?\n\n</Checklist>',
  ])('%j', (text) => expect(codesIn(text)).toEqual([]));
});

describe('A chapter may not hold', () => {
  test.each([
    ['import X from "./x.js"', 'chapter-forbidden'],
    ['export const x = 1', 'chapter-forbidden'],
    ['A sum, {1 + 1}.', 'chapter-forbidden'],
    ['An ![image](x.png).', 'chapter-forbidden'],
    ['A [link](https://example.org).', 'chapter-forbidden'],
    ['A `code`.', 'chapter-forbidden'],
    ['---', 'chapter-forbidden'],
    ['# A title', 'heading-depth'],
    ['#### Too deep', 'heading-depth'],
    ['A <script>alert(1)</script>.', 'not-in-list'],
    ['A <constructor />.', 'not-in-list'],
    ['A <Sorce of="le-soir" />.', 'not-in-list-near'],
    ['A <Source {...all} of="le-soir" />.', 'unknown-key'],
    ['A <Source of />.', 'attribute-not-text'],
    ['A <Count of="kind=coworking&kidn=library" />.', 'not-in-list-near'],
    ['A <Count of="kind" />.', 'not-in-list'],
    ['<Chart of="zeppelin" />', 'not-in-list'],
    ['A <Definition of="minimalits" />.', 'not-in-list-near'],
    ['A <Link to="space:la-ruche-namru">ruche</Link>.', 'unknown-target-near'],
    ['A <Link to="zeppelin">page</Link>.', 'unknown-target'],
    ['A <Link to="space:la-ruche-namur"> </Link>.', 'component-without-words'],
    ['A <Definition of="minimalist">range</Definition>.', 'component-with-words'],
    ['A <Chart of="spaces-belgium" /> here.', 'component-in-a-line'],
    ['<Count />', 'component-alone'],
  ])('%j, told as %s', (text, code) => expect(codesIn(text)).toEqual([code]));

  test('without what a component needs', () => {
    expect(codesIn('<Chart />')).toEqual(['missing']);
  });

  test('anything wrong inside a component either', () => {
    expect(codesIn('A fact.<Source of="le-soir">An ![image](x.png).</Source>')).toEqual(['chapter-forbidden']);
  });

  test('anything without its place being told', () => {
    const [problem] = chapterProblems(treeOf('Fine.\n\nNot <Source of="x" />'), known);
    expect(problem?.position).toMatchObject({ line: 3, column: 5 });
  });
});

test('no component has a name that a page’s own elements have', () => {
  expect(componentNames.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  expect(componentNames).toEqual(Object.keys(components));
});
