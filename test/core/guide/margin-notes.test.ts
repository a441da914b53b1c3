import { describe, expect, test } from 'vitest';
import { withMarginNotes } from '../../../src/core/guide/margin-notes.ts';
import type { ProseNode } from '../../../src/core/prose.ts';
import { treeOf } from './a-chapter.ts';

/** A tree as a person would write it: `<div class="noted">` and what is in it, one line a node, words in quotes. */
function written(node: ProseNode, depth = 0): readonly string[] {
  const attributes = (node.attributes ?? []).map(({ name, value }) => ` ${name}="${String(value)}"`).join('');
  const own = node.name ? `<${node.name}${attributes}>` : (node.value && JSON.stringify(node.value)) || node.type;
  return [`${'  '.repeat(depth)}${own}`, ...(node.children ?? []).flatMap((child) => written(child, depth + 1))];
}

const notedIn = (text: string) =>
  written(withMarginNotes(treeOf(text), 'fr'))
    .slice(1)
    .join('\n');

describe('A chapter with its notes', () => {
  test('has each paragraph and its notes in one row, sources by number and comment, terms by name', () => {
    const text = 'A <Term of="desk">desk</Term>.<Source of="b">Read *in part*.</Source>\n\nNothing cited.';
    expect(`\n${notedIn(text)}\n`).toMatchInlineSnapshot(`
      "
        <div class="noted">
          paragraph
            "A "
            <Term of="desk" locale="fr">
              "desk"
            "."
            <Source of="b" locale="fr" number="1" nth="1">
          <ul class="notes">
            <TermNote of="desk" locale="fr">
            <SourceNote of="b" locale="fr" number="1" nth="1">
              "Read "
              emphasis
                "in part"
              "."
        paragraph
          "Nothing cited."
      "
    `);
  });

  test('gives a source one number wherever it is cited, and each place its own mark', () => {
    const text = 'One.<Source of="b" />\n\n- Two.<Source of="a" />\n- Three.<Source of="b" />';
    const sources = notedIn(text).match(/<Source .*>/g);
    expect(sources).toEqual([
      '<Source of="b" locale="fr" number="1" nth="1">',
      '<Source of="a" locale="fr" number="2" nth="1">',
      '<Source of="b" locale="fr" number="1" nth="2">',
    ]);
  });

  test('has one note for a source that a paragraph cites twice, with all that is said of it', () => {
    const text = 'One.<Source of="a">Copy.</Source> Two.<Source of="a" /> Three.<Source of="a">Undated.</Source>';
    const [, notes = ''] = notedIn(text).split('<ul class="notes">');
    expect(notes.match(/<SourceNote/g)).toHaveLength(1);
    expect(notes.match(/".*?\."|" "/g)).toEqual(['"Copy."', '" "', '"Undated."']);
  });

  test('marks a number that stands right after another', () => {
    const text = 'One.<Source of="a" /><Source of="b" /> Two.<Source of="c" />';
    expect(notedIn(text).match(/<Source .*joined="true".*>/g)).toEqual([
      '<Source of="b" locale="fr" number="2" nth="1" joined="true">',
    ]);
  });

  test('tells every component its language, those inside a comment too', () => {
    const text = 'A <Count />.<Source of="a">See <Link to="page:data">data</Link>.</Source>\n\n<Chart of="a" />';
    const components = notedIn(text).match(/<[A-Z].*>/g) ?? [];
    expect(components.filter((component) => !component.includes('locale="fr"'))).toEqual([]);
    expect(components).toHaveLength(5);
  });

  test('leaves the tree that it was given as it was', () => {
    const tree = treeOf('A fact.<Source of="a">Copy.</Source>');
    const before = JSON.stringify(tree);
    withMarginNotes(tree, 'fr');
    expect(JSON.stringify(tree)).toBe(before);
  });
});
