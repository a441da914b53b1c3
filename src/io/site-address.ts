/** The public address and the forge's repository: said once in package.json, overridable for previews. */
import manifest from '../../package.json' with { type: 'json' };

/** Where the site will stand, e.g. `https://example.org/register/`. */
export interface SiteAddress {
  /** `https://example.org`, without a slash at the end. */
  origin: string;
  /** The path below which the site stands, with a slash at both ends: `/` or `/register/`. */
  base: string;
  /** Origin and base together. */
  homepage: string;
  /** The repository's page, without a slash at the end: issues are at `${repository}/issues`. */
  repository: string;
  /** Where contributions may be mailed to; missing while no address is named. */
  email?: string;
}

/**
 * The address from `homepage` and `repository` of package.json, or from SITE_URL and REPOSITORY_URL when these are set; that for
 * e-mail from `bugs.email`, or from CONTACT_EMAIL.
 * Throws, naming the variable, the value found and a right example, when one is not a web address.
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>> = process.env): SiteAddress {
  const site = environment['SITE_URL']
    ? webAddress('SITE_URL', environment['SITE_URL'])
    : webAddress('"homepage" in package.json', manifest.homepage);
  const repository = environment['REPOSITORY_URL']
    ? webAddress('REPOSITORY_URL', environment['REPOSITORY_URL'])
    : webAddress('"repository.url" in package.json', manifest.repository.url);
  const email = environment['CONTACT_EMAIL'] ?? manifest.bugs.email;
  const base = site.pathname.replace(/\/*$/, '/');
  return {
    origin: site.origin,
    base,
    homepage: site.origin + base,
    repository: repository.href.replace(/(\.git)?\/*$/, ''),
    ...(email && { email: mailbox(email) }),
  };
}

function mailbox(address: string): string {
  if (/^[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(address)) return address;
  throw new Error(
    `The address for contributions is "${address}": write one such as info@example.org in CONTACT_EMAIL or "bugs.email" of package.json, or nothing`,
  );
}

function webAddress(name: string, value: string): URL {
  const address = URL.parse(value.replace(/^git\+/, ''));
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (!address || !isWeb || address.search || address.hash || address.username)
    throw new Error(
      `${name} is "${value}": write a whole web address without ? or #, such as https://example.org/register/`,
    );
  return address;
}
