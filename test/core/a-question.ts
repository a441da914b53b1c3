/** Questions for tests: `aQuestion('2021-a', { themes: ['rural'] })` is a small valid one, with its answer. */
import type { Question } from '../../src/core/catalogue.ts';
import { words } from '../words.ts';

export const aQuestion = (id: string, given: Partial<Question['record']> = {}): Question => ({
  id,
  record: {
    title: words('Le coworking', 'Coworking'),
    askedOn: '2021-05-25',
    parliament: 'wallonia',
    kind: 'written',
    office: words('Ministre de l’Économie', 'Minister of the Economy'),
    asked: words('Combien ?', 'How many?'),
    answer: 'read',
    answered: words('Huit.', 'Eight.'),
    themes: ['occupancy'],
    sources: [{ url: 'https://example.org/q', title: 'Le coworking', supports: ['/askedOn', '/office', '/asked'] }],
    ...given,
  },
});
