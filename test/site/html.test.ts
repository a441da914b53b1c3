import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type Message, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pagesIn } from '../../src/io/search-index.ts';
import { toRead } from './built-pages.ts';

const { folder } = buildsUnderTest.own;

/** What html-validate's own advice is not followed in, and where. One that nothing needs any more fails below. */
const exceptions: readonly { readonly rule: string; readonly at: RegExp; readonly why: string }[] = [
  { rule: 'long-title', at: /^html > head > title$/, why: 'a name is what it is, and it stands first' },
  {
    rule: 'wcag/h32',
    at: /(^#filters|how-many) > form$/,
    why: 'a choice works as it is ticked; only a script shows them',
  },
  {
    rule: 'form-dup-name',
    at: /(^#filters|how-many) > form > .* > input$/,
    why: 'boxes of one group are one choice: ?kind=library,coworking',
  },
];

/** Works out its rules once: html-validate's own loaders do so for each page, which takes longer than the page. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | undefined;

  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>): ResolvedConfig {
    this.#resolved ??= super.getConfigFor(...asked) as ResolvedConfig;
    return this.#resolved;
  }
}

const validator = new HtmlValidate(new OneConfig({ root: true, extends: ['html-validate:recommended'] }));
const messagesIn = (html: string, path: string): readonly Message[] =>
  validator.validateStringSync(html, path).results.flatMap(({ messages }) => messages);
const exceptionFor = ({ ruleId, selector }: Message) =>
  exceptions.find(({ rule, at }) => rule === ruleId && at.test(selector ?? ''));

/** The pages of each section, e.g. `fr/espaces`: one test each, so that none takes long. */
const sections = Map.groupBy(await pagesIn(folder), (path) => path.split('/').slice(0, 2).join('/'));
const needed = new Set<(typeof exceptions)[number]>();

test.each([...sections])('no page of %s has an error in its HTML', (_section, paths) => {
  const found = paths.map((path) => ({ path, messages: messagesIn(readFileSync(join(folder, path), 'utf8'), path) }));
  for (const exception of found.flatMap(({ messages }) => messages.flatMap((message) => exceptionFor(message) ?? [])))
    needed.add(exception);
  const faults = found.flatMap(({ path, messages }) =>
    messages
      .filter((message) => !exceptionFor(message))
      .map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
  expect(toRead(faults)).toEqual([]);
});

test('each exception is needed', () => {
  expect(exceptions.filter((exception) => !needed.has(exception))).toEqual([]);
});

test.each([
  ['a block in a paragraph', '<p><div></div></p>'],
  ['an image without words for it', '<img src="a.png">'],
])('%s would be seen', (_name, html) => {
  expect(messagesIn(html, 'faulty.html').length).toBeGreaterThan(0);
});
