import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { pagesIn } from '../../src/io/search-index.ts';

const { folder } = buildsUnderTest.own;

/** Works out its rules once: html-validate's own loaders do so for each page, which takes longer than the page. */
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | undefined;

  override getConfigFor(...asked: Parameters<StaticConfigLoader['getConfigFor']>): ResolvedConfig {
    this.#resolved ??= super.getConfigFor(...asked) as ResolvedConfig;
    return this.#resolved;
  }
}

const validator = new HtmlValidate(
  new OneConfig({
    root: true,
    extends: ['html-validate:recommended'],
    rules: {
      // Checkboxes of one group share their name: that is what makes `?kind=coworking&kind=library`.
      'form-dup-name': ['error', { shared: ['checkbox', 'radio'] }],
    },
  }),
);

function faultsOf(path: string): string[] {
  const { results } = validator.validateStringSync(readFileSync(join(folder, path), 'utf8'), path);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${path}: ${ruleId}: ${message} ${selector}`));
}

test('no page has an error in its HTML', async () => {
  expect((await pagesIn(folder)).flatMap(faultsOf)).toEqual([]);
});

test('an error in HTML would be seen', () => {
  const { results } = validator.validateStringSync('<p><div></p>', 'faulty.html');
  expect(results.flatMap(({ messages }) => messages).length).toBeGreaterThan(0);
});
