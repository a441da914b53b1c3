/** Records for tests: `aSpace({ opened: '2014' })` is a small valid record, with evidence for what is given. */
import { catalogueFrom, type Catalogue, type Space } from '../src/core/catalogue.ts';
import { leavesOf } from '../src/core/leaves.ts';
import type { NetworkRecord, SpaceRecord } from '../src/core/records.ts';
import { readGazetteer } from '../src/io/read-gazetteer.ts';
import { words } from './words.ts';

/** `address: undefined` gives a space of which nobody says where it is. */
export type Given = Partial<Omit<SpaceRecord, 'address'>> & { readonly address?: SpaceRecord['address'] | undefined };

/** Every fact by its own pointer, so that no fixture depends on how maps are named whole. */
const supportsOf = (record: SpaceRecord): readonly string[] => leavesOf(record).map(({ pointer }) => pointer);

/** A valid record of a coworking space in Namur, seen open on 13 August 2014; what is given is added or put in its place. */
export function aSpace(given: Given = {}): SpaceRecord {
  const { address, ...stated } = { address: { municipality: '92094' }, ...given };
  const facts: SpaceRecord = { name: 'La Ruche', kinds: ['coworking'], ...(address && { address }), ...stated };
  if (facts.sources ?? facts.checks) return facts;
  return { ...facts, sources: [aSource({ published: '2014-08-13', shows: 'open', supports: [...supportsOf(facts)] })] };
}

type Source = NonNullable<SpaceRecord['sources']>[number];

/** A page that says nothing but what is given. */
export const aSource = (given: Partial<Source> = {}): Source => ({
  url: 'https://example.org/la-ruche',
  title: 'Un espace de coworking ouvre',
  ...given,
});

/** A valid record of a label, with evidence for what is given. */
export function aNetwork(given: Partial<NetworkRecord> = {}): NetworkRecord {
  const facts = {
    name: words('Un réseau', 'A network'),
    kind: 'label',
    purpose: words('Un label d’espaces.', 'A label of spaces.'),
    ...given,
  } as const;
  const sources = [
    {
      url: 'https://example.org/reseau',
      title: 'Un réseau naît',
      supports: Object.keys(facts).map((key) => `/${key}`),
    },
  ];
  return { ...facts, sources: given.sources ?? sources };
}

interface Register {
  readonly networks?: Readonly<Record<string, Partial<NetworkRecord>>>;
  /** The release's date, which is today; 21 November 2026 unless given. */
  readonly today?: string;
}

/** A catalogue of such records by id, on the real gazetteer: `aCatalogue({ 'la-ruche': { opened: '2014' } })`. */
export function aCatalogue(
  spaces: Readonly<Record<string, Given>>,
  { networks = {}, today = '2026-11-21' }: Register = {},
): Catalogue {
  return catalogueFrom({
    release: { version: '0.0.0', date: today },
    gazetteer: readGazetteer(),
    spaces: new Map(Object.entries(spaces).map(([id, given]) => [id, aSpace(given)])),
    networks: new Map(Object.entries(networks).map(([id, given]) => [id, aNetwork(given)])),
  });
}

/** One such space as pages see it, alone in a catalogue under the id `la-ruche`. */
export function aSpaceInCatalogue(given: Given = {}, register: Register = {}): Space {
  const space = aCatalogue({ 'la-ruche': given }, register).space.get('la-ruche');
  if (!space) throw new Error('The catalogue has lost its only space.');
  return space;
}
