import { describe, expect, test } from 'vitest';
import { describedIn, formattedRecord, inSchemaOrder } from '../../src/core/described.ts';
import { aNetwork, aSpace } from '../a-space.ts';

describe('A record in its schema’s order', () => {
  test('has its keys, and those of its maps and its evidence, in that order', () => {
    const ordered = inSchemaOrder('space', {
      sources: [{ supports: ['/name'], title: 't', url: 'u' }],
      capacity: { area: 1, desks: 2 },
      name: 'n',
    });
    expect(JSON.stringify(ordered)).toBe(
      '{"name":"n","capacity":{"desks":2,"area":1},"sources":[{"url":"u","title":"t","supports":["/name"]}]}',
    );
  });

  test('keeps the keys that the writer chose where they stand, and orders what they hold', () => {
    const ordered = inSchemaOrder('space', { offers: { month: { price: 1, plan: 'desk' }, day: { plan: 'desk' } } });
    expect(JSON.stringify(ordered)).toBe('{"offers":{"month":{"plan":"desk","price":1},"day":{"plan":"desk"}}}');
  });

  test('keeps lists in their order', () => {
    expect(inSchemaOrder('space', { kinds: ['library', 'coworking'] })).toEqual({ kinds: ['library', 'coworking'] });
  });

  test('says what it said', () => {
    expect(inSchemaOrder('network', aNetwork({ from: '2011' }))).toEqual(aNetwork({ from: '2011' }));
  });

  test('is written with two spaces of indentation and one line break at the end', () => {
    expect(formattedRecord('space', { kinds: ['club'], name: 'é' })).toBe(
      '{\n  "name": "é",\n  "kinds": [\n    "club"\n  ]\n}\n',
    );
  });
});

test('every date of a record is known as a date, wherever it stands', () => {
  const record = aSpace({
    opened: '2012',
    formerSites: { fer: { until: '2011' } },
    offers: { day: { plan: 'desk', on: '2013' } },
    checks: [{ on: '2014', by: 'visit' }],
  });
  const dates = describedIn('space', record).filter(({ shape }) => shape === 'date');
  expect(dates.map(({ pointer }) => pointer)).toEqual([
    '/opened',
    '/formerSites/fer/until',
    '/offers/day/on',
    '/checks/0/on',
  ]);
});
