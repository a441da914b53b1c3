import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { type BuiltPage, type BuiltSite, readBuilt, type Tag, toRead } from './built-pages.ts';

/** Attributes that hold an address, be it relative. */
const addressing = /^(href|src|srcset|action|formaction|poster|data|xlink:href)$/;
/** Attributes of elements that a browser goes to only when asked, or that name an address without fetching it. */
const isNaming = ({ name, attributes }: Tag) =>
  ['a', 'meta', 'form'].includes(name) || /^(canonical|alternate|license)$/.test(attributes['rel'] ?? '');

/** Attributes of the form that name an input by the JSON Pointer of its fact, e.g. `/capacity/desks`: no addresses, though they look like some. */
const pointing = /^(name|data-(ask|choices|entries|entry|problem|told))$/;

const [anySpace] = loadCatalogue().spaces;

interface Link {
  readonly from: BuiltPage;
  readonly tag: Tag;
  readonly value: string;
  readonly to: URL;
}

/** All that a page names: attributes made for addresses, and whatever else begins like an address of the site. */
function linksOf(from: BuiltPage, { origin, homepage }: BuiltSite): readonly Link[] {
  const isOwn = (value: string) => /^\/\w/.test(value) || value.startsWith(homepage);
  return from.tags.flatMap((tag) =>
    Object.entries(tag.attributes)
      .filter(([name, value]) => addressing.test(name) || (isOwn(value) && !pointing.test(name)))
      .map(([, value]) => ({
        from,
        tag,
        value,
        to: new URL(value.replace('{id}', anySpace?.id ?? ''), origin + from.address),
      })),
  );
}

/** The file that a host gives out at an address, from the built folder; undefined for an address above the site. */
function fileAt({ pathname }: URL, { base }: BuiltSite): string | undefined {
  const path = decodeURIComponent(pathname);
  if (!path.startsWith(base)) return undefined;
  return path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
}

describe.each([
  ['The build for its own address', buildsUnderTest.own],
  ['The build below a path', buildsUnderTest.belowPath],
])('%s', async (_name, build) => {
  const site = await readBuilt(build);
  const links = site.pages.flatMap((page) => linksOf(page, site));
  const internal = links.filter(({ to }) => to.origin === site.origin);
  const said = (found: readonly Link[]) => toRead(found.map(({ from, value }) => `${from.path}: ${value}`));

  test('leads to files of the build alone', () => {
    const dead = internal.filter(({ to }) => !site.files.has(fileAt(to, site) ?? ''));
    expect(internal.length).toBeGreaterThan(site.pages.length * 20);
    expect(said(dead)).toEqual([]);
  });

  test('leads to places that its pages have', () => {
    const ids = new Map(
      site.pages.map(({ path, tags }) => [path, new Set(tags.map(({ attributes }) => attributes['id']))]),
    );
    const fragments = internal.filter(({ to, tag }) => to.hash !== '' && tag.name === 'a');
    const lost = fragments.filter(
      ({ to }) => !ids.get(fileAt(to, site) ?? '')?.has(decodeURIComponent(to.hash.slice(1))),
    );
    expect(fragments.length).toBeGreaterThan(0);
    expect(said(lost)).toEqual([]);
  });

  test('loads nothing from anywhere else', () => {
    expect(said(links.filter(({ to, tag }) => to.origin !== site.origin && !isNaming(tag)))).toEqual([]);
  });

  test('leads elsewhere by https, mailto or tel alone', () => {
    const outside = links.filter(({ to }) => to.origin !== site.origin);
    expect(said(outside.filter(({ to }) => !['https:', 'http:', 'mailto:', 'tel:'].includes(to.protocol)))).toEqual([]);
  });
});
