/** What the pages may do in a browser: the same promise as HTTP headers and as `<meta>`. */

interface Allowed {
  /** Compiling WebAssembly, which search and SQL need; JavaScript's `eval` stays refused. */
  readonly wasm: boolean;
  /** Other origins that scripts may ask for data, e.g. `https://tiles.example`: only a street map, where one is configured. */
  readonly connect?: readonly string[];
}

/**
 * The Content-Security-Policy (CSP level 3) of a page: nothing from another origin but what `connect` names, no inline
 * script or style.
 */
export function contentSecurityPolicy({ wasm, connect = [] }: Allowed): string {
  return [
    "default-src 'self'",
    wasm ? "script-src 'self' 'wasm-unsafe-eval'" : "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    ["connect-src 'self'", ...connect].join(' '),
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
  ].join('; ');
}

/** Browser features that no page uses; only names that browsers know, for an unknown one is logged as an error. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Where the pages stand that are made to be shown in other people's. */
export const embedFolder = 'embed/';

/** Folders whose pages any site may show in a frame, ending in `/`; nobody may frame a page that stands elsewhere. */
export const framedFolders: readonly string[] = [embedFolder];

/** Who may show a page in a frame, as a policy of its own; `path` is below the base, e.g. `fr/espaces/`. */
export function framing(path: string): string {
  return framedFolders.some((folder) => path.startsWith(folder)) ? 'frame-ancestors *' : "frame-ancestors 'none'";
}

/**
 * What browsers that have come by https once do for a year: come by https again. RFC 6797 wants it said over https only.
 * For this host alone: what its neighbours do is for others to say.
 */
export const strictTransport: Readonly<Record<string, string>> = { 'Strict-Transport-Security': 'max-age=31536000' };

/**
 * The headers of the response for a path below the base, name to value.
 * A browser applies the header's policy and the page's own `<meta>` together, so this one is the loosest that any page
 * needs (`wasm`, the origins of a street map) and each page narrows it; `frame-ancestors` works in a header only.
 */
export function headers(connect: readonly string[] = [], path = ''): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentSecurityPolicy({ wasm: true, connect })}; ${framing(path)}`,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy': ['geolocation=(self)', ...unusedFeatures.map((feature) => `${feature}=()`)].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
  };
}
