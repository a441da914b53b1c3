/**
 * The two builds that `npm test` makes: one for the site's own address; one below a path, where a link could go wrong, with a street
 * map and an e-mail address, which the first one must know nothing of, and a list of spaces on several pages.
 */
import { siteAddress } from '../io/site-address.ts';

/** A built folder and the path it has to be served below. */
export interface BuildUnderTest {
  folder: string;
  base: string;
  /** What the build was told by the environment. */
  environment: Readonly<Record<string, string>>;
}

function buildFor(environment: Readonly<Record<string, string>> & { OUT_DIR: string }): BuildUnderTest {
  return { folder: environment.OUT_DIR, base: siteAddress(environment).base, environment };
}

export const buildsUnderTest = {
  own: buildFor({ OUT_DIR: 'dist' }),
  belowPath: buildFor({
    OUT_DIR: 'dist-sub',
    SITE_URL: 'https://register.example/sub/path/',
    CONTACT_EMAIL: 'info@register.example',
    ROWS_PER_PAGE: '60',
    STREET_MAP: 'https://streets.example/style.json https://tiles.streets.example',
  }),
};
