import { contentTypeOf, endings, textEndings } from '../media-types.ts';
import { strictTransport } from '../security.ts';
import { fixedHeaders, folderRules, type Hosted, unserved } from './hosted.ts';

const quoted = (value: string): string => `"${value.replaceAll('"', '\\"')}"`;
const nameOf = (header: string): string => header.toLowerCase();

/** `Caddyfile`, to be imported in the block of a site beside `root`; what was built stands at the base below that root. */
export function caddySite({ base, connect }: Hosted): string {
  return [
    'encode gzip',
    ...(base === '/' ? [] : [`redir / ${base} 301`]),
    `header {\n${fixedHeaders()
      .map(([name, value]) => `  ${name} ${quoted(value)}`)
      .join('\n')}\n  -Server\n}`,
    ...folderRules(connect).flatMap(({ header, folders, there, elsewhere }) => {
      const paths = folders.map((folder) => `${base}${folder}*`).join(' ');
      return [
        `@${nameOf(header)} path ${paths}`,
        `header @${nameOf(header)} ${header} ${quoted(there)}`,
        ...(elsewhere
          ? [`@no-${nameOf(header)} not path ${paths}`, `header @no-${nameOf(header)} ${header} ${quoted(elsewhere)}`]
          : []),
      ];
    }),
    ...transport(),
    ...contentTypes(base),
    '# Whichever variant is sent: a cache in front must know that there are others.',
    `@text path */ ${textEndings.map((ending) => `*.${ending}`).join(' ')}`,
    'header @text {\n  Vary Accept-Encoding\n  defer\n}',
    `file_server {\n  index index.html\n  precompressed br gzip\n  hide .* ${unserved.join(' ')}\n}`,
    `handle_errors {\n  @missing expression {http.error.status_code} == 404\n  rewrite @missing ${base}404.html\n  header Content-Type "text/html; charset=utf-8"\n  file_server\n}`,
    '',
  ].join('\n');
}

/** Said over https alone, be it here or at the proxy in front. */
function transport(): readonly string[] {
  return Object.entries(strictTransport).flatMap(([name, value]) => [
    '@secure protocol https',
    `header @secure ${name} ${quoted(value)}`,
    '@forwarded header X-Forwarded-Proto https',
    `header @forwarded ${name} ${quoted(value)}`,
  ]);
}

/** Where Caddy has its own idea of what a file is, or none; of two that fit, the last holds, and so the longest stands last. */
function contentTypes(base: string): readonly string[] {
  const named = [...endings.map((ending) => `.${ending}`), 'SHA256SUMS'].sort((a, b) => a.length - b.length);
  return named.flatMap((name, index) => [
    `@type${index} path_regexp ${quoted(`^${base}(data|schemas)/.*${name.replaceAll('.', '\\.')}$`)}`,
    `header @type${index} Content-Type ${quoted(contentTypeOf(`data/${name}`))}`,
  ]);
}
