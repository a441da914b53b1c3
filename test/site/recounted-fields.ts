/** How often each field of a record is filled, counted from the files and the schema alone. */
import { readFileSync } from 'node:fs';
import { type Json, records } from './recount.ts';

interface Node extends Json {
  readonly title?: string;
  readonly 'x-fr'?: { readonly title?: string };
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: Node | false;
  readonly 'x-evidence'?: false;
}

const schemaOf = (name: string) => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Node;
const shared = schemaOf('common')['$defs'] as Readonly<Record<string, Node>>;

/** The node with what it refers to, its own words first. */
function whole(node: Node): Node {
  const referred = node.$ref && shared[node.$ref.slice(node.$ref.lastIndexOf('/') + 1)];
  return referred ? { ...whole(referred), ...node } : node;
}

const labelOf = (node: Node, locale: string): string => {
  const label = String((locale === 'en' ? whole(node).title : whole(node)['x-fr']?.title) ?? '');
  return label.charAt(0).toUpperCase() + label.slice(1);
};

const filled = (has: (record: Json) => boolean): number => records.filter(has).length;
const inside = (record: Json, key: string): Json => (record[key] ?? {}) as Json;

export interface Filled {
  /** Of the map that holds the lines; undefined for those of the record itself. */
  readonly title?: string;
  readonly lines: readonly (readonly [label: string | undefined, known: number])[];
}

/** One table for the record itself, then one for each map; the first line of a map counts the records that have it. */
export function filledFields(locale: string): readonly Filled[] {
  const top = Object.entries(schemaOf('space').properties ?? {}).filter(([, node]) => node['x-evidence'] !== false);
  const childrenOf = (node: Node) => {
    const { properties, additionalProperties } = whole(node);
    return properties ?? (additionalProperties ? whole(additionalProperties).properties : undefined);
  };
  const own = top.filter(([, node]) => !childrenOf(node));
  const maps = top.flatMap(([key, node]) => {
    const children = childrenOf(node);
    return children ? [{ key, node, children, isFree: !whole(node).properties }] : [];
  });
  const knows = (record: Json, map: string, key: string, isFree: boolean): boolean =>
    (isFree ? Object.values(inside(record, map)) : [inside(record, map)]).some((held) => key in Object(held));
  return [
    { lines: own.map(([key, node]) => [labelOf(node, locale), filled((record) => key in record)]) },
    ...maps.map(({ key: map, node, children, isFree }) => ({
      title: labelOf(node, locale),
      lines: [
        [undefined, filled((record) => map in record)] as const,
        ...Object.entries(children).map(
          ([key, child]) => [labelOf(child, locale), filled((record) => knows(record, map, key, isFree))] as const,
        ),
      ],
    })),
  ];
}
