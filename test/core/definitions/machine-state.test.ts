import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { criteria, type CriterionId } from '../../../src/core/criteria/criteria.ts';
import { queryOf, stateFrom, type MachineState } from '../../../src/core/definitions/machine-state.ts';
import { offeredByTheme, offeredCriteria, shownFirst } from '../../../src/core/definitions/offered.ts';
import { facetOfCriterion } from '../../../src/core/facets/answer-facets.ts';
import { facets } from '../../../src/core/facets/index.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { criterionSlugs } from '../../../src/i18n/machine-slugs.ts';
import { loadCatalogue } from '../../../src/io/load-catalogue.ts';
import './formulas.ts';

const { definitions } = loadCatalogue();
const ids = criteria.map(({ id }) => id);
const choices = { definitions: ['minimalist', 'strict-2012'], criteria: ids, first: 'minimalist' };
const read = (query: string) => stateFrom(new URLSearchParams(query), choices);

const own = (...asked: readonly CriterionId[]): MachineState => ({ criteria: asked, population: 'standing' });

describe('An address', () => {
  test.each<readonly [string, MachineState]>([
    ['', { definition: 'minimalist', criteria: [], population: 'standing' }],
    ['definition=strict-2012', { definition: 'strict-2012', criteria: [], population: 'standing' }],
    ['criteres=hote-sur-place,evenements', own('host', 'events')],
    ['criteria=host,events', own('host', 'events')],
    ['criteres=events,host', own('host', 'events')],
    ['lieux=tous', { definition: 'minimalist', criteria: [], population: 'all' }],
    ['criteria=host&places=all', { criteria: ['host'], population: 'all' }],
    ['criteria=', own()],
    ['criteria=host,astrology', own('host')],
    ['definition=atlantis', { definition: 'minimalist', criteria: [], population: 'standing' }],
    ['definition=atlantis&criteria=host', own('host')],
    ['definition=strict-2012&criteria=host', { definition: 'strict-2012', criteria: [], population: 'standing' }],
    ['places=some', { definition: 'minimalist', criteria: [], population: 'standing' }],
  ])('%s asks for %j', (query, state) => expect(read(query)).toEqual(state));

  test('says a choice in the words of its language, with commas that people can read', () => {
    const state: MachineState = { criteria: ['host', 'twentyDesks'], population: 'all' };
    expect(locales.map((locale) => queryOf(state, locale))).toEqual([
      'criteres=hote-sur-place,20-postes&lieux=tous',
      'criteria=host,20-desks&places=all',
    ]);
  });

  test.each(locales)('written in %s is understood whole', (locale) => {
    const anyState = fc.record({
      criteria: fc.subarray([...ids]),
      population: fc.constantFrom('standing' as const, 'all' as const),
    });
    fc.assert(
      fc.property(anyState, fc.constantFrom(undefined, ...choices.definitions), (chosen, definition) => {
        const state = definition ? { ...chosen, criteria: [], definition } : chosen;
        expect(read(queryOf(state, locale))).toEqual(state);
      }),
    );
  });
});

describe('The words of addresses', () => {
  test.each(locales)('are different for each criterion: %s', (locale) => {
    const slugs = Object.values(criterionSlugs).map((slug) => slug[locale]);
    expect(slugs).toEqual([...new Set(slugs)]);
    expect(slugs.filter((slug) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
  });

  test('are those of the explorer, where it asks the same', () => {
    const shared = ids.flatMap((id) => {
      const facet = facets.find(({ key }) => key === facetOfCriterion(id));
      return facet ? [[id, facet.slug] as const] : [];
    });
    expect(shared.length).toBeGreaterThan(10);
    expect(Object.fromEntries(shared)).toEqual(Object.fromEntries(shared.map(([id]) => [id, criterionSlugs[id]])));
  });
});

describe('What is offered', () => {
  test('is every criterion that some definition asks, once, under its theme', () => {
    const offered = offeredByTheme(definitions).flatMap((group) => group.criteria.map(({ id }) => id));
    expect(offered.toSorted()).toEqual(
      offeredCriteria(definitions)
        .map(({ id }) => id)
        .toSorted(),
    );
    expect(offered).not.toContain('waterPoint');
  });

  test('begins with a definition that there is', () => {
    expect(definitions.map(({ id }) => id)).toContain(shownFirst);
  });
});
