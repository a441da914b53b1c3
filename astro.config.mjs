// No telemetry: the build speaks to nobody.
process.env['ASTRO_TELEMETRY_DISABLED'] ??= '1';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { browserWords } from './src/io/browser-words.ts';
import { bundledLicences } from './src/io/bundled-licences.ts';
import { compiledSchemas } from './src/io/compiled-schemas.ts';
import { cacheFolder } from './src/io/folders.ts';
import { headingFont } from './src/io/heading-font.ts';
import { leanSqlite } from './src/io/lean-sqlite.ts';
import { offlineWords } from './src/i18n/offline-words.ts';
import { marginNotes } from './src/io/margin-notes.ts';
import { previewsOnDemand } from './src/io/preview/previews-on-demand.ts';
import { siteAddress } from './src/io/site-address.ts';
import { streetMap } from './src/io/street-map.ts';

const { origin, base } = siteAddress();

export default defineConfig({
  site: origin,
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  cacheDir: cacheFolder,
  // Links always end in a slash; 'always' would refuse the data files in development.
  trailingSlash: 'ignore',
  // Astro 7's own default drops the space at every line break beside a tag.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  session: false,
  fetchFile: null,
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false }, mdastPlugins: [marginNotes] }),
  },
  integrations: [mdx()],
  // The policy of every page refuses inline script and style, so nothing may be inlined.
  build: { inlineStylesheets: 'never' },
  vite: {
    resolve: { alias: [{ find: /^virtual:heading-font\.woff2/, replacement: await headingFont() }] },
    plugins: [browserWords(), compiledSchemas(), bundledLicences(), previewsOnDemand()],
    // The downloads stand there before the pages; the build command empties the folder itself.
    build: { assetsInlineLimit: 0, emptyOutDir: false },
    worker: { format: 'es', plugins: () => [leanSqlite()] },
    environments: {
      client: {
        build: {
          rolldownOptions: {
            // Each small file of its own would be one more request of the pages that need it, so what is needed together comes together.
            output: {
              codeSplitting: {
                groups: [
                  // What scripts of many pages share: kept after the first of them. Days are put into words only once something is asked.
                  { name: 'shared', test: /\/src\/(core(?!\/words\/date-by)|i18n|islands)\//, minShareCount: 4 },
                  // What shows an answer that can be cited; the page of SQL needs all of it from the first.
                  { name: 'answer', test: /\/src\/(islands\/(cite\/panel|sql\/answer-view)|core\/sql\/address)\.ts$/ },
                  // What reads a question: the home page, the search and the explorer need it, other pages do not.
                  {
                    name: 'asked',
                    test: /\/src\/core\/(near|slug|query|search\/explorer-query)\.ts$|fastest-levenshtein/,
                  },
                  // What the definition machine, the message of a trade and the form judge and write with.
                  {
                    name: 'letters',
                    test: /\/src\/(core\/(form\/target|json-pointer|once-for|columns|definitions\/(formula|decide)|criteria\/answer)|islands\/how-many\/sentences)\.ts$/,
                  },
                ],
              },
            },
          },
        },
      },
    },
    define: {
      'import.meta.env.WITH_STREETS': JSON.stringify(streetMap() !== undefined),
      'import.meta.env.OFFLINE_WORDS': JSON.stringify(offlineWords),
    },
  },
});
