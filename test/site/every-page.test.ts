import { describe, expect, test } from 'vitest';
import { pathOf, subpage } from '../../src/core/page.ts';
import { contentSecurityPolicy, embedFolder } from '../../src/core/security.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Section } from '../../src/i18n/sections.ts';
import { loadCatalogue } from '../../src/io/load-catalogue.ts';
import { type BuiltPage, type BuiltSite, readBuilt, tagsOf, toRead, valuesOf } from './built-pages.ts';

const site = await readBuilt();
/** Pages for the frames of other sites are another kind: `embeds.test.ts` has theirs. */
const pages = site.pages.filter(({ path }) => !path.startsWith(embedFolder));

/** Page of things not found: hosts give it out at any address, so it has none of its own. */
const isOfNoAddress = ({ path }: BuiltPage) => path === '404.html';
const addressed = pages.filter((page) => !isOfNoAddress(page));
const inOneLanguage = addressed.filter(({ path }) => path !== 'index.html');

const pathsOfSections = (...sections: readonly Section[]) =>
  new Set(sections.flatMap((section) => locales.map((locale) => `${pathOf({ section }, locale).slice(1)}index.html`)));
const formPages = locales.map((locale) => `${pathOf(subpage('form'), locale).slice(1)}index.html`);
const asOfPages = locales.map((locale) => `${pathOf(subpage('asOf'), locale).slice(1)}index.html`);
const sqlPages = locales.map((locale) => `${pathOf(subpage('sql'), locale).slice(1)}index.html`);
const withScript = new Set([
  ...pathsOfSections('home', 'spaces', 'search', 'howMany', 'data', 'embed', 'offline'),
  ...formPages,
  ...sqlPages,
  ...asOfPages,
]);
const withWasm = new Set([...pathsOfSections('search'), ...sqlPages]);
/** The pages of trades, which make out a message. */
const withMessage = new Set(
  loadCatalogue().trades.flatMap(({ record }) =>
    locales.map((locale) => `${pathOf({ section: 'clients', id: record.slug }, locale).slice(1)}index.html`),
  ),
);

/** The pages of which something does not hold, each with what was found. */
const unless = (some: readonly BuiltPage[], holds: (page: BuiltPage) => boolean, found: (page: BuiltPage) => unknown) =>
  toRead(some.filter((page) => !holds(page)).map((page) => `${page.path}: ${JSON.stringify(found(page))}`));

const absolute = ({ origin }: BuiltSite, { address }: BuiltPage) => origin + address;
const metas = (page: BuiltPage, like: Readonly<Record<string, string>>) =>
  tagsOf(page, 'meta', like).map(({ attributes }) => attributes['content'] ?? '');
const alternates = (page: BuiltPage) =>
  new Map(
    tagsOf(page, 'link', { rel: 'alternate' })
      // The others are feeds.
      .filter(({ attributes }) => attributes['hreflang'] !== undefined)
      .map(({ attributes }) => [attributes['hreflang'], attributes['href']]),
  );

describe('Every page', () => {
  test('is there', () => {
    expect(pages.length).toBeGreaterThan(locales.length * (565 + 200));
  });

  test('names its language', () => {
    const language = ({ path }: BuiltPage) => locales.find((locale) => path.startsWith(`${locale}/`)) ?? 'fr';
    const named = (page: BuiltPage) => valuesOf(page, 'html', 'lang');
    expect(unless(pages, (page) => named(page).join() === language(page), named)).toEqual([]);
  });

  test('has one title, and no other page has it', () => {
    const bearers = Map.groupBy(pages, ({ titles }) => titles.join());
    const isAlone = ({ titles }: BuiltPage) =>
      titles.length === 1 && titles[0] !== '' && bearers.get(titles.join())?.length === 1;
    expect(unless(pages, isAlone, ({ titles }) => titles)).toEqual([]);
  });

  test('says in a description what it is for', () => {
    const descriptions = (page: BuiltPage) => metas(page, { name: 'description' });
    const isDescribed = (page: BuiltPage) =>
      descriptions(page).length === 1 && (descriptions(page)[0] ?? '').length > 20;
    expect(unless(addressed, isDescribed, descriptions)).toEqual([]);
  });

  test('has one heading of the first rank', () => {
    const isHeaded = ({ headings }: BuiltPage) => headings.length === 1 && headings[0] !== '';
    expect(unless(pages, isHeaded, ({ headings }) => headings)).toEqual([]);
  });

  test('is canonical at its own address', () => {
    const canonical = (page: BuiltPage) =>
      tagsOf(page, 'link', { rel: 'canonical' }).map(({ attributes }) => attributes['href']);
    expect(unless(addressed, (page) => canonical(page).join() === absolute(site, page), canonical)).toEqual([]);
  });

  test('names its twins, itself among them, and they name it', () => {
    const byAddress = new Map(addressed.map((page) => [absolute(site, page), page]));
    const namedBy = (page: BuiltPage) => [...alternates(page)].filter(([language]) => language !== 'x-default');
    const isTwinned = (page: BuiltPage) =>
      namedBy(page)
        .map(([language]) => language)
        .join() === locales.join() &&
      alternates(page).get(page.path.slice(0, 2)) === absolute(site, page) &&
      namedBy(page).every(([, href]) => {
        const twin = byAddress.get(href ?? '');
        return twin !== undefined && String(namedBy(twin)) === String(namedBy(page));
      });
    expect(unless(inOneLanguage, isTwinned, namedBy)).toEqual([]);
  });

  test('has a language switch that stays on the page', () => {
    const switches = (page: BuiltPage) =>
      tagsOf(page, 'a').filter(({ attributes }) => 'data-language-switch' in attributes);
    const leads = (page: BuiltPage) =>
      switches(page).map(({ attributes }) => [attributes['hreflang'], `${site.origin}${attributes['href']}`]);
    const others = (page: BuiltPage) =>
      [...alternates(page)].filter(([language]) => language !== 'x-default' && language !== page.path.slice(0, 2));
    expect(unless(inOneLanguage, (page) => String(leads(page)) === String(others(page)), leads)).toEqual([]);
  });

  test('carries the policy of its kind: WebAssembly on the pages of search and SQL alone', () => {
    const policies = (page: BuiltPage) => metas(page, { 'http-equiv': 'Content-Security-Policy' });
    const allowed = ({ path }: BuiltPage) => contentSecurityPolicy({ wasm: withWasm.has(path) });
    expect(unless(pages, (page) => policies(page).join() === allowed(page), policies)).toEqual([]);
  });

  test('has no script or style of its own making, which its policy would refuse', () => {
    const code = ({ inlineScripts }: BuiltPage) =>
      inlineScripts.filter(({ type }) => type !== 'application/ld+json').map(({ text }) => text);
    const attributes = ({ tags }: BuiltPage) =>
      tags.flatMap((tag) => Object.keys(tag.attributes).filter((name) => /^(on.*|style)$/.test(name)));
    const refused = (page: BuiltPage) => [...code(page), ...attributes(page), ...tagsOf(page, 'style')];
    expect(unless(pages, (page) => refused(page).length === 0, refused)).toEqual([]);
  });

  test('runs a script only where it is home, the explorer, the search, a choice, the lines of a table, a snippet, what is kept, or the form', () => {
    const scripts = (page: BuiltPage) => valuesOf(page, 'script', 'src');
    const mayRun = ({ path }: BuiltPage) => withScript.has(path) || withMessage.has(path);
    expect(unless(pages, (page) => scripts(page).length === 0 || mayRun(page), scripts)).toEqual([]);
  });

  test('ends with its document: nothing stands after </html>', () => {
    expect(
      unless(
        site.pages,
        ({ roots }) => roots.join() === 'html',
        ({ roots }) => roots,
      ),
    ).toEqual([]);
  });

  test('has no id twice', () => {
    const ids = ({ tags }: BuiltPage) => tags.flatMap(({ attributes }) => attributes['id'] ?? []);
    const repeated = (page: BuiltPage) => ids(page).filter((id, index, all) => all.indexOf(id) !== index);
    expect(unless(pages, (page) => repeated(page).length === 0, repeated)).toEqual([]);
  });
});
