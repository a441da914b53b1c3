import { expect, test } from 'vitest';
import { answerMarks, openMarks } from '../../../src/core/definitions/answer-marks.ts';
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

test('of all spaces, those that are not counted have their discs too, which wait hidden', () => {
  const counted = spaces.filter(({ id }) => id !== 'without');
  const marks = openMarks(spaces, answersOf(definition, counted));
  expect(marks.map(({ municipality, drawn, hidden, sure = false }) => [municipality, drawn, hidden, sure])).toEqual([
    ['liege', 0, true, false],
    ['liege', 0, true, true],
    ['namur', 2, false, false],
    ['namur', 1, false, true],
  ]);
});
