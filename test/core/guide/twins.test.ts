import { describe, expect, test } from 'vitest';
import { differsFrom } from '../../../src/core/guide/twins.ts';
import { treeOf } from './a-chapter.ts';

const differences = (text: string, other: string) =>
  differsFrom(treeOf(text), { tree: treeOf(other), file: 'x.fr.mdx' }).map(({ code, args, position: { line } }) => ({
    code,
    args,
    line,
  }));

describe('Two languages of a chapter', () => {
  test('are built alike, whatever their words', () => {
    const french = '## Titre\n\nUn fait.<Source of="a">Lu **en partie**.</Source> *Deux* : <Count />.\n\n- un\n- deux';
    const english = '## A heading\n\nA fact.<Source of="a" /> Two: <Count />.\n\n- one\n- two';
    expect(differences(english, french)).toEqual([]);
  });

  test.each([
    ['another heading', '### Deeper', '## Heading'],
    ['another source', 'A fact.<Source of="b" />', 'Un fait.<Source of="a" />'],
    ['another number', 'So many: <Count of="kind=library" />.', 'Tant : <Count />.'],
    ['another way', 'See <Link to="page:data">here</Link>.', 'Voir <Link to="page:spaces">ici</Link>.'],
    ['another figure', '<Chart of="a" />', '<Chart of="b" />'],
    ['another order', 'A <Count /> fact.<Source of="a" />', 'Un fait.<Source of="a" /> <Count />'],
  ])('are not where one has %s', (_what, english, french) => {
    expect(differences(english, french).map(({ code }) => code)).toEqual(['chapter-differs']);
  });

  test('are told apart at the first place, which both files name', () => {
    expect(differences('One.\n\n> Two.\n\nThree.', 'Un.\n\nDeux.\n\nTrois.')).toMatchObject([
      { code: 'chapter-differs', line: 3, args: { file: 'x.fr.mdx', line: 3, expected: { fr: 'un paragraphe' } } },
    ]);
  });

  test('are told apart where one goes on', () => {
    expect(differences('One.\n\nTwo.', 'Un.')).toMatchObject([{ code: 'chapter-longer', line: 3 }]);
    expect(differences('One.', 'Un.\n\n- deux')).toMatchObject([
      { code: 'chapter-shorter', line: 1, args: { line: 3 } },
    ]);
  });
});
