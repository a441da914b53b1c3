import { expect, test } from 'vitest';
import { parts } from '../../../src/core/offline/parts.ts';

const holding = (path: string, bytes = 1000): readonly string[] =>
  parts.filter(({ holds }) => holds(path, bytes)).map(({ name }) => name);

test.each([
  ['fr/index.html', ['pages.fr']],
  ['en/spaces/index.html', ['pages.en']],
  ['fr/hors-ligne/index.html', ['pages.fr']],
  ['fr/espaces/betacowork-etterbeek/index.html', []],
  ['_astro/Layout.Bz3nknn5.css', ['pages.fr', 'pages.en']],
  ['_astro/open-map.iU2cuZ2G.js', ['map']],
  ['_astro/map-live.C5yOhA1q.css', ['map']],
  ['map/basemap.json', ['map']],
  ['data/spaces.geojson', ['map']],
  ['data/spaces.csv', ['data']],
  ['data/spaces.json', ['data']],
  ['data/spaces.sqlite', []],
  ['data/releases/0.1.0/spaces.csv', []],
  ['pagefind/pagefind-entry.json', ['search.fr', 'search.en']],
  ['pagefind/fragment/fr_b7513e.pf_fragment', ['search.fr']],
  ['pagefind/pagefind.en_6b39e751e8.pf_meta', ['search.en']],
  ['pagefind/wasm.en.pagefind', ['search.en']],
  ['pagefind/pagefind-ui.js', []],
  ['contribute/register.json', []],
])('%s is kept with %j', (path, names) => expect(holding(path)).toEqual(names));

test('a great script is kept once it is used, and not before', () => {
  expect(holding('_astro/open-workbench.CvCLD7U0.js', 800_000)).toEqual([]);
});
