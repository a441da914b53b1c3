import { expect, test } from 'vitest';
import { answerMarks } from '../../../src/core/definitions/answer-marks.ts';
import { answersOf } from '../../../src/core/definitions/answers.ts';
import { aCatalogue } from '../../a-space.ts';
import { words } from '../../words.ts';

const definition = {
  id: 'hosted',
  record: {
    name: words('Une', 'A'),
    statement: words('U', 'A'),
    by: 'Une revue',
    formula: 'host' as const,
    sources: [],
  },
};
const namur = { municipality: '92094' };
const { spaces } = aCatalogue({
  sure: { address: namur, community: { host: true } },
  open: { address: namur },
  without: { address: { municipality: '62063' }, community: { host: false } },
  nowhere: { address: { region: '03000' } },
});

test('a municipality has a disc of what may be and one of what surely is, and a pale one where all is no', () => {
  const marks = answerMarks(answersOf(definition, spaces));
  expect(marks.map(({ label, count, dim = false, sure = false }) => [label, count, dim, sure])).toEqual([
    ['Liège', 0, true, false],
    ['Namur', 2, false, false],
    ['Namur', 1, false, true],
  ]);
});
