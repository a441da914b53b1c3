import { expect, test } from 'vitest';
import { streetMap } from '../../src/io/street-map.ts';

test('there is none until one is named', () => {
  expect([streetMap({}), streetMap({ STREET_MAP: '' })]).toEqual([undefined, undefined]);
});

test('a style brings the origin that it comes from', () => {
  expect(streetMap({ STREET_MAP: 'https://tiles.example/styles/plain?v=2' })).toEqual({
    styleUrl: 'https://tiles.example/styles/plain?v=2',
    origins: ['https://tiles.example'],
    host: 'tiles.example',
  });
});

test('what it loads from elsewhere is named after it, each origin once', () => {
  const { origins } = streetMap({
    STREET_MAP: ' https://a.example/style.json  https://b.example:8443/tiles/ https://b.example:8443/fonts/ ',
  }) ?? { origins: [] };
  expect(origins).toEqual(['https://a.example', 'https://b.example:8443']);
});

test.each([
  ['http://tiles.example/style.json', 'http://tiles.example/style.json'],
  ['/style.json', '/style.json'],
  ['https://tiles.example/style.json *', '*'],
  ["https://tiles.example/style.json 'unsafe-eval'", "'unsafe-eval'"],
])('STREET_MAP %s is refused with an example of a right one', (STREET_MAP, found) => {
  expect(() => streetMap({ STREET_MAP })).toThrow(
    `STREET_MAP holds "${found}": write the https address of a map style, such as https://tiles.example/style.json`,
  );
});
