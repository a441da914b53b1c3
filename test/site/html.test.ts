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
  { rule: 'wcag/h32', at: /^#filters > form$/, why: 'a filter works as it is ticked; only a script shows them' },
  {
    rule: 'form-dup-name',
    at: /^#filters > form > .* > input$/,
    why: 'boxes of one group make ?kind=library&kind=coworking',
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

test('no page has an error in its HTML, and each exception is needed', async () => {
  const paths = await pagesIn(folder);
  const found = paths.map((path) => ({ path, messages: messagesIn(readFileSync(join(folder, path), 'utf8'), path) }));
  const faults = found.flatMap(({ path, messages }) =>
    messages
      .filter((message) => !exceptionFor(message))
      .map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} (${selector})`),
  );
  const needed = new Set(found.flatMap(({ messages }) => messages.map(exceptionFor)));
  expect(toRead(faults)).toEqual([]);
  expect(exceptions.filter((exception) => !needed.has(exception))).toEqual([]);
});

test.each([
  ['a block in a paragraph', '<p><div></div></p>'],
  ['an image without words for it', '<img src="a.png">'],
])('%s would be seen', (_name, html) => {
  expect(messagesIn(html, 'faulty.html').length).toBeGreaterThan(0);
});
