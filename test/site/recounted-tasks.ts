/** What can be settled, counted anew from the files of content/ and the schema, without the core. */
import { readFileSync } from 'node:fs';
import { daysOf, type Recorded, stateOf, today } from './recount.ts';

const yearsAgo = (years: number): string => `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
const isOld = (last: string | undefined, years: number): boolean => last === undefined || last <= yearsAgo(years);

/** The last day that the newest page of a price may be of. */
function lastDayOf(record: Recorded, key: string, on: unknown): string | undefined {
  if (typeof on === 'string') return daysOf(on)[1];
  const pages = [...(record.sources ?? []), ...(record.checks ?? [])].filter(({ supports = [] }) =>
    (supports as string[]).some((named) => `${named}/`.startsWith(`/offers/${key}/`)),
  );
  const days = pages.map(({ published, accessed, on: looked }) => published ?? accessed ?? looked);
  return days
    .flatMap((day) => (day === undefined ? [] : [daysOf(day)[1]]))
    .toSorted()
    .at(-1);
}

/** What waits at a space, as `id kind pointer`, counted from its file alone. */
export function recountedTasks(id: string, record: Recorded): readonly string[] {
  const { state, last } = stateOf(record);
  if (state === 'closed') return [];
  const { municipality, postcode } = (record.address ?? {}) as Record<string, unknown>;
  const prices = Object.entries(record.offers ?? {}).flatMap(([key, { price, on }]) =>
    price !== undefined && isOld(lastDayOf(record, key, on), 3) ? [`${id} price /offers/${key}`] : [],
  );
  return [
    ...(municipality ? [] : [`${id} municipality /address/municipality`]),
    ...(municipality && !postcode ? [`${id} postcode /address/postcode`] : []),
    ...(isOld(last, 2) ? [`${id} state /name`] : []),
    ...prices,
  ];
}

type Node = {
  readonly 'x-ask'?: number;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly type?: unknown;
};

const { properties = {} } = JSON.parse(readFileSync('schemas/space.schema.json', 'utf8')) as Node;

/** Facts that the schema ranks as asked most, as keys from the record, in their order. */
const mostAsked = Object.entries(properties)
  .flatMap(([key, node]) => [
    { keys: [key], node },
    ...Object.entries(node.properties ?? {}).map(([child, below]) => ({ keys: [key, child], node: below })),
  ])
  .filter(({ node }) => node['x-ask'] !== undefined)
  .toSorted((a, b) => (a.node['x-ask'] ?? 0) - (b.node['x-ask'] ?? 0))
  .map(({ keys }) => keys);

/** The first three of them that a file does not tell, as JSON Pointers; none of a closed space. */
export function recountedUnknowns(record: Recorded): readonly string[] {
  if (stateOf(record).state === 'closed') return [];
  const tells = (keys: readonly string[]) => keys.reduce<unknown>((value, key) => Object(value)[key], record);
  return mostAsked
    .filter((keys) => tells(keys) === undefined)
    .map((keys) => `/${keys.join('/')}`)
    .slice(0, 3);
}
