import type { ARepository } from './a-repository.ts';

/** One source more, before the others or alone. */
const withSource = (record: Record<string, unknown>, source: object): Record<string, unknown> => ({
  ...record,
  sources: [...((record['sources'] as object[] | undefined) ?? []), source],
});

/** The register before: Namur's point is measured, so that a move has a distance. */
export function prepare({ edit, commit }: ARepository): void {
  edit('coworking-namur-namur', (record) =>
    withSource(
      {
        ...record,
        address: { street: 'Rue Marie-Henriette', houseNumber: '12', postcode: '5000', municipality: '92094' },
        position: { lat: 50.467, lon: 4.866, precision: 'address' },
      },
      {
        url: 'https://www.openstreetmap.example/node/1',
        title: 'Coworking Namur',
        publisher: 'OpenStreetMap',
        accessed: '2026-01-10',
        supports: ['/address', '/position'],
      },
    ),
  );
  commit();
}

const campus29 = {
  name: 'Campus29',
  kinds: ['club', 'coworking'],
  address: { street: 'Rue Saint-Jacques', houseNumber: '29', postcode: '4500', municipality: '61031' },
  opened: '2021',
  amenities: { wifi: true, kitchen: true },
  offers: { day: { plan: 'desk', per: 'day', price: 18, vat: 'excluded' } },
  sources: [
    {
      url: 'https://www.huy.example/campus29',
      title: 'Campus29 ouvre ses portes',
      publisher: 'Ville de Huy',
      published: '2021-09-14',
      accessed: '2026-05-02',
      shows: 'open',
      supports: ['/name', '/kinds', '/address', '/opened', '/amenities', '/offers/day'],
    },
  ],
};

const secondHub = {
  name: 'The Hub Brussel',
  kinds: ['coworking'],
  address: { municipality: '21009' },
  checks: [{ on: '2026-05-02', by: 'visit', shows: 'open', supports: ['/name', '/kinds', '/address'] }],
};

/** Texts that try whatever a forge makes of one. */
const hostileTexts = [
  '@everyone <img src=x onerror=alert(1)> [click](https://evil.example) ![](https://evil.example/a)',
  '`code` ``` # <!-- | a | b | **bold** owner/name#12 GH-7 www.evil.example :tada: $x$ </details> deadbeef1234567',
] as const;

const hostile = {
  name: hostileTexts[0],
  kinds: ['coworking'],
  address: { street: '|| `a` @team', municipality: '92094' },
  otherNames: ['\u202Ereversed', '@team'],
  operators: hostileTexts,
  sources: [
    {
      url: 'https://evil.example/`x`|<b>@team',
      title: hostileTexts.join(' '),
      publisher: '@org/team',
      accessed: '2026-05-02',
      supports: ['/name', '/kinds', '/address', '/operators'],
    },
  ],
};

/** What somebody may propose, by its name: ten changes, each to the register of `prepare`. */
export const tenProposals: Readonly<Record<string, (repository: ARepository) => void>> = {
  'new-space': ({ edit }) => edit('campus29-huy', () => campus29),
  'moved-space': ({ edit }) =>
    edit('coworking-namur-namur', (record) =>
      withSource(
        {
          ...record,
          address: { street: 'Rue Godefroid', houseNumber: '5', postcode: '5000', municipality: '92094' },
          position: { lat: 50.4682, lon: 4.8633, precision: 'address' },
        },
        {
          url: 'https://www.namur.example/nouveau',
          title: 'Le coworking a déménagé',
          publisher: 'Ville de Namur',
          published: '2026-03',
          accessed: '2026-05-02',
          shows: 'open',
          supports: ['/address', '/position'],
        },
      ),
    ),
  'closed-space': ({ edit }) =>
    edit('dorf-buero-amel', (record) =>
      withSource(
        { ...record, closed: '2025-12' },
        {
          url: 'https://brf.be/regional/2000000',
          title: 'Dorf-Büro geschlossen',
          publisher: 'BRF',
          published: '2026-01-15',
          accessed: '2026-05-02',
          shows: 'closed',
          supports: ['/closed'],
        },
      ),
    ),
  'renamed-space': ({ edit }) =>
    edit('dorf-buero-amel', (record) => ({
      ...record,
      name: 'Büro Amel',
      formerNames: { 'Dorf-Büro Amel': { until: '2026' } },
      checks: [{ on: '2026-05-02', by: 'phone', shows: 'open', supports: ['/name', '/formerNames/Dorf-Büro Amel'] }],
    })),
  'one-fact': ({ edit }) => edit('dorf-buero-amel', (record) => ({ ...record, capacity: { desks: 4 } })),
  'broken-json': ({ write }) =>
    write('content/spaces/campus29-huy.json', '{\n  "name": "Campus29",\n  "kinds": [club]\n}\n'),
  'hostile-text': ({ edit, write }) => {
    edit('hostile-namur', () => hostile);
    write('content/spaces/@everyone `x` <b>.fr.md', '![](https://evil.example/a.png)\n');
  },
  'two-spaces': ({ edit }) => {
    edit('dorf-buero-amel', (record) => ({ ...record, amenities: { wifi: true } }));
    edit('the-hub-brussel-bruxelles', () => secondHub);
  },
  deletion: ({ remove }) => remove('content/spaces/the-hub-brussels-bruxelles.json'),
  'prose-only': ({ write }) => {
    write(
      'content/spaces/dorf-buero-amel.en.mdx',
      '---\nsummary: Two desks in the library of Amel, open since February 2023.\n---\n\nTwo desks among the books.\n',
    );
    write('README.md', '# The register\n\nA sentence more.\n');
  },
};
