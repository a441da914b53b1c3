import { sourceLocale } from '../../i18n/locales.ts';
import { addressBelow } from '../page.ts';
import { fieldNamed } from '../fields.ts';
import { inLanguages, plain, reference, type Graph, type Value } from '../rdf/graph.ts';

/** How things are named: a part of a space by its JSON Pointer, the space itself by `''`, a network by its id. */
export interface Names {
  readonly iriOf: (pointer: string) => string;
  readonly networkIri: (id: string) => string;
}

/** The names of one space's parts in the downloads: below its own file, wherever else the same is told. */
export const namesFor = (id: string, homepage: string): Names => ({
  iriOf: (pointer) => `${homepage}data/spaces/${id}.json#${pointer === '' ? 'space' : encodeURI(pointer)}`,
  networkIri: (network) => `${addressBelow(homepage, { section: 'networks', id: network }, sourceLocale)}#network`,
});

/** The word for a value of a closed list, in every language. */
export function choiceIn(pointer: string, value: string): readonly Value[] {
  const choice = fieldNamed(pointer).choices.find((one) => one.value === value);
  return choice ? inLanguages(choice.label) : [plain(value)];
}

export const named = (nodes: Graph): readonly Value[] => nodes.map(({ iri }) => reference(iri));
