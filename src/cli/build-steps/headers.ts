import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { htaccess } from '../../core/hosting/apache.ts';
import { caddySite } from '../../core/hosting/caddy.ts';
import { headersFile } from '../../core/hosting/headers-file.ts';
import { nginxSite, nginxValues } from '../../core/hosting/nginx.ts';
import { siteAddress } from '../../io/site-address.ts';
import type { Staging } from '../../io/staged-folder.ts';
import { streetMap } from '../../io/street-map.ts';

/** Writes what hosts read in the site itself, and beside it what servers are told. */
export async function writeHeaders({ site, hosting }: Staging): Promise<string> {
  const listed = await readdir(site, { withFileTypes: true });
  const entries = listed.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name));
  const hosted = { base: siteAddress().base, connect: streetMap()?.origins ?? [] };
  const files = [
    [join(site, '_headers'), headersFile({ ...hosted, entries })],
    [join(site, '.htaccess'), htaccess(hosted)],
    [join(hosting, 'nginx-http.conf'), nginxValues(hosted)],
    [join(hosting, 'nginx-site.conf'), nginxSite(hosted)],
    [join(hosting, 'Caddyfile'), caddySite(hosted)],
  ] as const;
  for (const [file, text] of files) await writeFile(file, text);
  return 'for Netlify, Cloudflare Pages, Apache, nginx and Caddy';
}
