import { describe, expect, test } from 'vitest';
import { licencesOf, packageOf } from '../../src/io/bundled-licences.ts';

test.each([
  ['/project/node_modules/d3-geo/src/stream.js', 'd3-geo'],
  ['/project/node_modules/@turf/bbox-clip/dist/index.js', '@turf/bbox-clip'],
  ['/project/node_modules/n3/node_modules/buffer/index.js', 'buffer'],
  ['C:\\project\\node_modules\\@turf\\helpers\\index.js', '@turf/helpers'],
  ['/project/src/islands/explorer/element.ts', undefined],
  ['\0virtual:compiled-schemas', undefined],
])('The module %s belongs to the package %s', (moduleId, name) => expect(packageOf(moduleId)).toBe(name));

describe('The licences that go with the scripts', () => {
  test('hold the whole text of a bundled package’s own, under its name', () => {
    const text = licencesOf(['d3-geo']);
    expect(text).toContain('\nd3-geo\n======\n');
    expect(text).toContain('Copyright 2010-2026 Mike Bostock');
    expect(text).toContain('Copyright 2008-2012 Charles Karney');
  });

  test('hold that of opening hours with the one that it adds to, and that of the holidays', () => {
    const text = licencesOf(['opening_hours']);
    for (const title of ['GNU LESSER GENERAL PUBLIC LICENSE', 'GNU GENERAL PUBLIC LICENSE', 'Open Database License']) {
      expect(text).toContain(title);
    }
  });

  test('are refused of a package that brings none, with what to do', () =>
    expect(() => licencesOf(['@humanwhocodes/momoa'])).toThrow(
      'The scripts hold code of @humanwhocodes/momoa, whose licence has to go with it, but node_modules/@humanwhocodes/momoa has no file LICENSE. Say in src/io/bundled-licences.ts where its text lies, or do without the package.',
    ));
});
