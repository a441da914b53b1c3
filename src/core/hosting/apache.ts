import { contentTypeOf, endings, everyMediaType, textEndings } from '../media-types.ts';
import { strictTransport } from '../security.ts';
import { fixedHeaders, folderRules, type Hosted, patternOf, unserved } from './hosted.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const markOf = (header: string): string => `REGISTER_${header.toUpperCase().replaceAll('-', '_')}`;

/**
 * `.htaccess`, which stands in the built site itself: Apache 2.4 reads it where `AllowOverride FileInfo Indexes` lets it (mod_headers,
 * mod_mime, mod_rewrite, mod_setenvif), and gives it to nobody.
 */
export function htaccess({ base, connect }: Hosted): string {
  return [
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${base}404.html`,
    ...fixedHeaders().map(([name, value]) => `Header always set ${name} ${quoted(value)}`),
    ...folderRules(connect).flatMap(({ header, folders, there, elsewhere }) => [
      `SetEnvIf Request_URI ${quoted(patternOf(base, folders))} ${markOf(header)}`,
      `Header always set ${header} ${quoted(there)} env=${markOf(header)}`,
      ...(elsewhere ? [`Header always set ${header} ${quoted(elsewhere)} env=!${markOf(header)}`] : []),
    ]),
    // A test of the request itself, instead of marks, would have Apache say that the page varies by it.
    'SetEnvIf X-Forwarded-Proto ^https$ REGISTER_HTTPS',
    ...Object.entries(strictTransport).flatMap(([name, value]) => [
      `Header always set ${name} ${quoted(value)} env=REGISTER_HTTPS`,
      `Header always set ${name} ${quoted(value)} "expr=%{HTTPS} == 'on'"`,
    ]),
    ...types,
    'RewriteEngine On',
    ...[...unserved, '\\..*'].map((name) => `RewriteRule "(^|/)${name}$" - [R=404,L]`),
    '# A folder without a page is not listed.',
    'RewriteCond %{REQUEST_FILENAME} -d',
    'RewriteCond %{REQUEST_FILENAME}/index.html !-f',
    'RewriteRule ^ - [R=404,L]',
    ...variants,
    '',
  ].join('\n');
}

const typed = (pattern: string, type: string): string =>
  `<FilesMatch "${pattern}(\\.br|\\.gz)?$">\n  ForceType "${type}"\n</FilesMatch>`;
const withCharset = (type: string): string => (/^text\/|ndjson$/.test(type) ? `${type}; charset=utf-8` : type);

const types = [
  ...everyMediaType.map(([ending, type]) => typed(`\\.${ending}`, withCharset(type))),
  ...endings
    .filter((ending) => ending.includes('.'))
    .map((ending) => typed(`\\.${ending.replaceAll('.', '\\.')}`, contentTypeOf(`a.${ending}`))),
  typed('^SHA256SUMS', withCharset('text/plain')),
];

const variant = (ending: string, encoding: string): readonly string[] => [
  `RewriteCond %{HTTP:Accept-Encoding} "\\b${encoding}\\b"`,
  `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `RewriteRule "\\.(${textEndings.join('|')})$" "%{REQUEST_URI}.${ending}" [L,E=no-gzip:1,E=no-brotli:1]`,
  `<FilesMatch "\\.(${textEndings.join('|')})\\.${ending}$">\n  Header set Content-Encoding ${encoding}\n</FilesMatch>`,
];

/** What `npm run build -- --compressed` has written beside a file, for whoever can read it. */
const variants = [
  ...variant('br', 'br'),
  ...variant('gz', 'gzip'),
  '# Whichever of them is sent: a cache in front must know that there are others.',
  `<FilesMatch "\\.(${textEndings.join('|')})(\\.br|\\.gz)?$">\n  Header merge Vary Accept-Encoding\n</FilesMatch>`,
];
