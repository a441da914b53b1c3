/** A street-level map of another's, which readers of the interactive map may ask for: off until one is named here or in package.json. */
import manifest from '../../package.json' with { type: 'json' };

export interface StreetMap {
  /** Address of its style, as MapLibre reads it. */
  readonly styleUrl: string;
  /** Every origin that it loads from: that of its style, and those named after it. */
  readonly origins: readonly string[];
  /** Who learns what its reader looks at, e.g. `tiles.example`. */
  readonly host: string;
}

/**
 * The street map of STREET_MAP, or of `streetMap` in package.json when that is not set: the address of a style, then the other origins
 * that its tiles, letters or signs come from, with spaces between. Undefined when it is empty.
 * Throws, naming the variable, what was found and a right example, on an address that is not https.
 */
export function streetMap(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): StreetMap | undefined {
  const name = environment['STREET_MAP'] === undefined ? '"streetMap" in package.json' : 'STREET_MAP';
  const written = environment['STREET_MAP'] ?? manifest.streetMap;
  const [style, ...others] = written.split(/\s+/).filter(Boolean);
  if (!style) return undefined;
  const [{ href, origin, host }, ...more] = [
    secure(style, name),
    ...others.map((other) => secure(other, name)),
  ] as const;
  return { styleUrl: href, origins: [...new Set([origin, ...more.map((other) => other.origin)])], host };
}

function secure(address: string, name: string): URL {
  const url = URL.parse(address);
  if (url?.protocol === 'https:' && !url.username) return url;
  throw new Error(
    `${name} holds "${address}": write the https address of a map style, such as https://tiles.example/style.json, then the other origins it loads from, or nothing`,
  );
}
