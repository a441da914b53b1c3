import { expect, test } from 'vitest';
import { catalogueFrom, type TimelineEvent } from '../../src/core/catalogue.ts';
import { eventLinks, isDatedByYear, timelineOf } from '../../src/core/timeline.ts';
import { aNetwork, aSpace } from '../a-space.ts';
import { words } from '../words.ts';
import { aQuestion } from './a-question.ts';
import { smallGazetteer } from './datasets/small-catalogue.ts';

const anEvent = (on: string, given: Partial<TimelineEvent['record']> = {}): TimelineEvent['record'] => ({
  on,
  text: words('Un espace ouvre.', 'A space opens.'),
  sources: [{ url: 'https://example.org/e', title: 'Un espace ouvre', supports: ['/on', '/text'] }],
  ...given,
});

const named = anEvent('2012-12~', { spaces: ['la-ruche'], networks: ['label'], questions: ['q'] });
const catalogue = catalogueFrom({
  release: { version: '1.0.0', date: '2026-11-21' },
  gazetteer: smallGazetteer,
  spaces: new Map([['la-ruche', aSpace()]]),
  networks: new Map([['label', aNetwork()]]),
  questions: new Map([['q', aQuestion('q').record]]),
  events: new Map([
    ['closes', named],
    ['call', anEvent('2011-06-08/2011-12-13')],
    ['selection', anEvent('2011-09-16')],
    ['wave', anEvent('1985/1990')],
    ['year', anEvent('2012')],
  ]),
});

test('An event stands in the year in which it begins, by the first day that its date may mean', () => {
  expect(timelineOf(catalogue.events).map(({ year, events }) => [year, ...events.map(({ id }) => id)])).toEqual([
    ['1985', 'wave'],
    ['2011', 'call', 'selection'],
    ['2012', 'year', 'closes'],
  ]);
});

test('The year in the margin is the whole date of an event of which only the year is known', () => {
  expect(catalogue.events.filter(isDatedByYear).map(({ id }) => id)).toEqual(['year']);
});

test('An event leads to the spaces, the networks and the questions that it names', () => {
  const links = eventLinks({ id: 'closes', record: named }, catalogue, 'fr');
  expect(links).toEqual([
    { text: 'La Ruche', page: { section: 'spaces', id: 'la-ruche' } },
    { text: 'Un réseau', page: { section: 'networks', id: 'label' } },
    { text: 'Question au parlement, 25\u00A0mai 2021', page: { section: 'questions', id: 'q' } },
  ]);
});
