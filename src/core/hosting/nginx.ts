import { contentTypeOf, endings, everyMediaType, textEndings } from '../media-types.ts';
import { strictTransport } from '../security.ts';
import { fixedHeaders, folderRules, type Hosted, patternOf } from './hosted.ts';

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const variableOf = (header: string): string => `$register_${header.toLowerCase().replaceAll('-', '_')}`;
const added = (name: string, value: string): string => `add_header ${name} ${value} always;`;
const [[transport, forAYear] = ['', '']] = Object.entries(strictTransport);

/** `nginx-http.conf`, to be included in `http { … }`: values of headers that depend on the path, and on how a reader comes. */
export function nginxValues({ base, connect }: Hosted): string {
  const maps = folderRules(connect).map(({ header, folders, there, elsewhere }) =>
    [
      `map $uri ${variableOf(header)} {`,
      `  default ${quoted(elsewhere)};`,
      `  ${quoted(`~${patternOf(base, folders)}`)} ${quoted(there)};`,
      '}',
    ].join('\n'),
  );
  const byHttps = [
    '# Said over https alone, be it here or at the proxy in front.',
    `map "$scheme $http_x_forwarded_proto" ${variableOf(transport)} {`,
    '  default "";',
    `  ~https ${quoted(forAYear)};`,
    '}',
  ].join('\n');
  return [...maps, byHttps, ''].join('\n\n');
}

/**
 * `nginx-site.conf`, to be included in `server { … }` beside `listen` and `root`; what was built stands at the base below that root.
 * nginx forgets the headers of a server in a location that adds its own, so no location here does.
 */
export function nginxSite({ base }: Hosted): string {
  return [
    'server_tokens off;',
    'absolute_redirect off;',
    'index index.html;',
    'etag on;',
    ...fixedHeaders().map(([name, value]) => added(name, quoted(value))),
    ...folderRules().map(({ header }) => added(header, variableOf(header))),
    added(transport, variableOf(transport)),
    ...types,
    ...compression,
    `error_page 404 ${base}404.html;`,
    `error_page 403 =404 ${base}404.html;`,
    ...(base === '/' ? [] : [`location = / { return 301 ${base}; }`]),
    `location = ${base}_headers { return 404; }`,
    'location ~ "/\\.(?!well-known/)" { return 404; }',
    ...longNames.map(([pattern, type]) => `location ~ "${pattern}" { types {} default_type ${type}; }`),
    '',
  ].join('\n');
}

const types = [
  'types {',
  ...everyMediaType.map(([ending, type]) => `  ${type} ${ending};`),
  '}',
  'default_type application/octet-stream;',
  'charset utf-8;',
  `charset_types ${everyMediaType
    .filter(([, type]) => /^text\/(?!html)|ndjson$/.test(type))
    .map(([, type]) => type)
    .join(' ')};`,
];

const compression = [
  '# What `npm run build -- --compressed` has written is sent as it is, the rest is compressed here.',
  'gzip_static on;',
  'gzip on;',
  'gzip_vary on;',
  'gzip_proxied any;',
  'gzip_min_length 1000;',
  `gzip_types ${everyMediaType
    .filter(([ending]) => ending !== 'html' && textEndings.includes(ending))
    .map(([, type]) => type)
    .join(' ')};`,
];

/** nginx looks at the last part of a name only: these go by more, or have no ending. */
const longNames: readonly (readonly [pattern: string, type: string])[] = [
  ...endings
    .filter((ending) => ending.includes('.'))
    .map((ending) => [`\\.${ending.replaceAll('.', '\\.')}$`, contentTypeOf(`a.${ending}`)] as const),
  ['/SHA256SUMS$', 'text/plain'],
];
