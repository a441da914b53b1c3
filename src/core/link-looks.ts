import { isWebAddress } from './web-address.ts';

/** What an address showed: it answers; it leads elsewhere for good; it is no more; it turns us away; it fails; nobody is there. */
export const sights = ['ok', 'moved', 'gone', 'refused', 'error', 'unreachable'] as const;
export type Sight = (typeof sights)[number];

/** What one visit of an address showed. */
export interface Seen {
  readonly saw: Sight;
  /** Status of the last answer (RFC 9110); missing where there was none, or the host's robots.txt asks us to keep out. */
  readonly status?: number;
  /** Where it leads for good. */
  readonly to?: string;
  /** Why nothing was heard, e.g. `ENOTFOUND`, or `robots.txt` where the host asks us to keep out. */
  readonly reason?: string;
}

/** The last look at an address. */
export interface Look extends Seen {
  /** Day of that look, `YYYY-MM-DD`. */
  readonly on: string;
  /** Day of the first look that found it gone or nobody there, where every look since has. */
  readonly since?: string;
}

/** The last look at each address. */
export type Looks = ReadonlyMap<string, Look>;

const classes: readonly (readonly [holds: (status: number) => boolean, saw: Sight])[] = [
  [(status) => status >= 200 && status < 300, 'ok'],
  [(status) => status === 404 || status === 410, 'gone'],
  [(status) => [401, 403, 407, 429, 451].includes(status), 'refused'],
];

/** What a status says of an address; a redirection that leads nowhere is an error. */
export const sightOf = (status: number): Sight => classes.find(([holds]) => holds(status))?.[1] ?? 'error';

const isAway = ({ saw }: Seen): boolean => saw === 'gone' || saw === 'unreachable';

/** The look at an address that a visit makes, after the one before it. */
export function lookAfter(before: Look | undefined, seen: Seen, on: string): Look {
  return { on, ...seen, ...(isAway(seen) && { since: before?.since ?? on }) };
}

/** Sources that no longer answer, with the day on which that was first seen: on one day alone, a page may only be out of order. */
export const deadSources = (looks: Looks): ReadonlyMap<string, string> =>
  new Map(
    [...looks].flatMap(([address, { on, since }]) =>
      since !== undefined && since !== on ? [[address, since] as const] : [],
    ),
  );

/** Which addresses to look at. */
export interface Asked {
  readonly addresses: readonly string[];
  readonly looks: Looks;
  /** Only those not looked at since this day, `YYYY-MM-DD`; those that were away on an earlier day than `on` in any case. */
  readonly before: string;
  readonly on: string;
  readonly limit: number;
}

/** Sorts before others what is looked at first: the unseen, then what was away once, then what was seen longest ago. */
function turnOf(look: Look | undefined): string {
  if (look === undefined) return '0';
  return `${look.since === look.on ? 1 : 2} ${look.on}`;
}

const byText = (a: string, b: string): number => Number(a > b) - Number(a < b);

const isDue = (look: Look | undefined, { before, on }: Asked): boolean =>
  look === undefined || look.on < before || (look.since === look.on && look.on < on);

/** The addresses whose turn it is, first those that were never looked at; of equals the register's order. */
export function turnsOf(asked: Asked): readonly string[] {
  const due = asked.addresses
    .map((address) => ({ address, look: asked.looks.get(address) }))
    .filter(({ look }) => isDue(look, asked));
  const sorted = due.toSorted((a, b) => byText(turnOf(a.look), turnOf(b.look)));
  return sorted.slice(0, asked.limit).map(({ address }) => address);
}

/** Every web address in a value, at any depth, each once, in its order. */
export function addressesIn(value: unknown): readonly string[] {
  const found = new Set<string>();
  const walk = (inner: unknown): void => {
    if (typeof inner === 'string' && isWebAddress(inner)) found.add(inner);
    else if (inner instanceof Map) inner.forEach(walk);
    else if (typeof inner === 'object' && inner !== null) Object.values(inner).forEach(walk);
  };
  walk(value);
  return [...found];
}
