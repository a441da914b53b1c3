/** One change of each kind that the project expects, as its contributor would make it. All names in them are invented for the tests. */

/** Text that goes into a file right before a line that stands there once. */
interface Insertion {
  readonly file: string;
  readonly before: string;
  readonly text: string;
}

export interface Change {
  readonly name: string;
  readonly added: Readonly<Record<string, string>>;
  readonly edited: readonly Insertion[];
}

const french = 'src/i18n/fr.ts';
const english = 'src/i18n/en.ts';
const schema = 'schemas/space.schema.json';

/** Words in both dictionaries, under one key. */
const words = (key: string, fr: string, en: string): readonly Insertion[] => [
  { file: french, before: "  'stale.title':", text: `  '${key}': '${fr}',\n` },
  { file: english, before: "  'stale.title':", text: `  '${key}': '${en}',\n` },
];

/** A space that has the new field and the new value too: all changes stand in one copy. */
const record = {
  name: 'Atelier d’essai',
  kinds: ['coworking', 'test-loft'],
  address: { municipality: '92094' },
  petsWelcome: true,
  sources: [
    {
      url: 'https://example.org/atelier',
      title: 'Un atelier',
      published: '2026-01-02',
      supports: ['/name', '/kinds', '/address', '/petsWelcome'],
    },
  ],
};

/** A record as its file is written, with what is given besides. */
const recordText = (given: object = {}): string => `${JSON.stringify({ ...record, ...given }, undefined, 2)}\n`;

const chapter = (title: string, slug: string): string =>
  `---\norder: 99\nslug: ${slug}\ntitle: ${title}\npurpose: A chapter that only the tests read, to see what it costs to add one more of them.\n---\n\n## One\n\nText.\n\n## Two\n\nText.\n`;

export const changes: readonly Change[] = [
  { name: 'a space', added: { 'content/spaces/atelier-d-essai-namur.json': recordText() }, edited: [] },
  {
    name: 'a field',
    added: {},
    edited: [
      {
        file: schema,
        before: '    "credits": {',
        text: `    "petsWelcome": {
      "title": "Pets welcome",
      "description": "Whether members may bring a pet.",
      "x-fr": { "title": "Animaux admis", "description": "Si les membres peuvent venir avec un animal." },
      "type": "boolean",
      "examples": [true]
    },
`,
      },
    ],
  },
  {
    name: 'a value of a list',
    added: {},
    edited: [
      {
        file: schema,
        before: '          {\n            "const": "shared-offices",',
        text: '          { "const": "test-loft", "title": "test loft", "x-fr": { "title": "loft d’essai" } },\n',
      },
    ],
  },
  {
    name: 'a download format',
    added: {
      'src/core/datasets/names-text.ts': `import type { Catalogue } from '../catalogue.ts';

/** The names of all spaces, one a line. */
export const namesText = ({ spaces }: Catalogue): string => spaces.map(({ record }) => \`\${record.name}\\n\`).join('');
`,
    },
    edited: [
      {
        file: 'src/core/datasets/index.ts',
        before: "import { parquetOf } from './parquet.ts';",
        text: "import { namesText } from './names-text.ts';\n",
      },
      {
        file: 'src/core/datasets/index.ts',
        before: "  {\n    file: 'findings.json',",
        text: "  {\n    file: 'names.txt',\n    mediaType: mediaTypeOf('.txt'),\n    ...wordsFor('dataset.names.txt'),\n    textOf: namesText,\n  },\n",
      },
      ...words('dataset.names.txt.label', 'Noms', 'Names'),
      ...words('dataset.names.txt.description', 'Un nom par ligne.', 'One name a line.'),
    ],
  },
  {
    name: 'a rule',
    added: {
      'src/core/rules/name-is-no-shout.ts': `import type { Rule } from './rule.ts';

/** No name ends in three exclamation marks. */
export const nameIsNoShout: Rule = ({ name = '' }) =>
  name.endsWith('!!!') ? [{ code: 'shouted-name', pointer: '/name', args: { found: name } }] : [];
`,
      'test/fixtures/rejected/spaces/name-shouted.json': recordText({ name: 'Atelier !!!' }),
    },
    edited: [
      {
        file: 'src/core/rules/index.ts',
        before: "import { nobodyPrivate } from './nobody-private.ts';",
        text: "import { nameIsNoShout } from './name-is-no-shout.ts';\n",
      },
      { file: 'src/core/rules/index.ts', before: '  idIsFileName,\n', text: '  nameIsNoShout,\n' },
      ...words('problem.shouted-name', '« {found} » crie. Ôtez le signe.', '“{found}” shouts. Take the mark away.'),
    ],
  },
  {
    name: 'a computed page',
    added: {
      'src/pages/[locale]/[about]/[tally].astro': `---
import { subpage, subroutesOf } from '../../../core/page.ts';
import { translatorOf } from '../../../i18n/translate.ts';
import { loadCatalogue } from '../../../io/load-catalogue.ts';
import Layout from '../../../layouts/Layout.astro';

export const getStaticPaths = () => subroutesOf('tally');
const { locale } = Astro.props;
const title = translatorOf(locale)('tally.title', { count: loadCatalogue().spaces.length });
---

<Layout locale={locale} page={subpage('tally')} title={title} description={title}>
  <h1>{title}</h1>
</Layout>
`,
    },
    edited: [
      {
        file: 'src/i18n/sections.ts',
        before: "  form: { section: 'contribute',",
        text: "  tally: { section: 'about', segment: { fr: 'decompte', en: 'tally' } },\n",
      },
      ...words('tally.title', 'Décompte : {count}', 'Tally: {count}'),
    ],
  },
  {
    name: 'a command',
    added: {
      'src/cli/tell.ts':
        "import { loadCatalogue } from '../io/load-catalogue.ts';\n\nconsole.log(loadCatalogue().space.has('atelier-d-essai-namur'));\n",
      'test/cli/tell.test.ts': '',
    },
    edited: [
      {
        file: 'package.json',
        before: '    "pretypes":',
        text: '    "pretell": "node src/cli/ensure-deps.mjs",\n    "tell": "node src/cli/tell.ts",\n',
      },
    ],
  },
  {
    name: 'a chapter of the guide',
    added: {
      'content/guide/test-chapter.fr.mdx': chapter('Un chapitre d’essai', 'chapitre-d-essai'),
      'content/guide/test-chapter.en.mdx': chapter('A chapter for tests', 'chapter-for-tests'),
    },
    edited: [],
  },
];
