import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bibliographyKind, contentFolders } from '../../src/core/content-kinds.ts';
import { en } from '../../src/i18n/en.ts';
import { dictionaries, type Message } from '../../src/i18n/messages.ts';
import { locales } from '../../src/i18n/locales.ts';
import { readContent } from '../../src/io/read-content.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { toldProblems } from '../../src/io/told-problems.ts';

const root = 'test/fixtures/rejected';
const { problems } = readContent(root, readGazetteer());

/** What is wrong in each file of the folder: one thing, named by the file. */
const faults = [
  ['spaces/comma-missing.json', 'not-json'],
  ['spaces/comma-too-many.json', 'not-json'],
  ['spaces/curly-quotes.json', 'not-json'],
  ['spaces/brace-not-closed.json', 'not-json-end'],
  ['spaces/quote-not-closed.json', 'line-in-text'],
  ['spaces/saved-as-latin-1.json', 'not-utf8'],
  ['spaces/indented-with-tabs.json', 'not-formatted'],
  ['spaces/byte-order-mark.json', 'not-formatted'],
  ['spaces/keys-in-another-order.json', 'not-formatted'],
  ['spaces/key-twice.json', 'duplicate-key'],
  ['spaces/unknown-key.json', 'unknown-key'],
  ['spaces/misspelt-key.json', 'unknown-key-near'],
  ['spaces/name-missing.json', 'missing'],
  ['spaces/offer-without-plan.json', 'missing'],
  ['spaces/no-source-nor-check.json', 'no-evidence'],
  ['spaces/number-for-text.json', 'wrong-type-string'],
  ['spaces/price-in-quotes.json', 'wrong-type-number'],
  ['spaces/floor-between-floors.json', 'wrong-type-integer'],
  ['spaces/count-in-quotes.json', 'wrong-type-integer-array'],
  ['spaces/yes-in-words.json', 'wrong-type-boolean'],
  ['spaces/one-kind-without-list.json', 'wrong-type-array'],
  ['spaces/address-on-one-line.json', 'wrong-type-object'],
  ['spaces/null-for-unknown.json', 'null-value'],
  ['spaces/kind-not-in-list.json', 'not-in-list'],
  ['spaces/kind-misspelt.json', 'not-in-list-near'],
  ['spaces/region-by-name.json', 'not-in-list'],
  ['spaces/postcode-of-five-digits.json', 'wrong-form'],
  ['spaces/day-before-month.json', 'wrong-form'],
  ['spaces/language-in-capitals.json', 'wrong-form'],
  ['spaces/mobile-as-phone.json', 'wrong-form'],
  ['spaces/semicolon-in-a-name.json', 'semicolon'],
  ['spaces/offer-key-with-capitals.json', 'wrong-key'],
  ['spaces/website-without-https.json', 'not-a-web-address'],
  ['spaces/email-without-at.json', 'not-an-email'],
  ['spaces/opening-hours-in-words.json', 'not-opening-hours'],
  ['spaces/fewer-than-no-desks.json', 'too-small'],
  ['spaces/floor-in-the-clouds.json', 'too-big'],
  ['spaces/name-of-one-letter.json', 'too-short'],
  ['spaces/name-too-long.json', 'too-long'],
  ['spaces/empty-map.json', 'empty'],
  ['spaces/empty-list.json', 'empty'],
  ['spaces/empty-text.json', 'empty'],
  ['spaces/range-of-one-number.json', 'not-a-range'],
  ['spaces/range-backwards.json', 'not-a-range'],
  ['spaces/kind-twice.json', 'repeated'],
  ['spaces/La Ruche.json', 'file-name'],
  ['spaces/id-not-file-name.json', 'id-not-file-name'],
  ['spaces/municipality-by-name.json', 'unknown-municipality-near'],
  ['spaces/municipality-merged-away.json', 'merged-municipality'],
  ['spaces/municipality-nonsense.json', 'unknown-municipality'],
  ['spaces/postcode-of-elsewhere.json', 'postcode-elsewhere'],
  ['spaces/municipality-and-region.json', 'place-twice'],
  ['spaces/neither-municipality-nor-region.json', 'place-missing'],
  ['spaces/successor-to-nobody.json', 'unknown-space'],
  ['spaces/successor-misspelt.json', 'unknown-space-near'],
  ['spaces/successor-of-itself.json', 'unknown-space'],
  ['spaces/network-unknown.json', 'unknown-network'],
  ['spaces/network-misspelt.json', 'unknown-network-near'],
  ['spaces/day-not-in-calendar.json', 'not-a-date'],
  ['spaces/interval-backwards.json', 'not-a-date'],
  ['spaces/closed-before-opened.json', 'ends-before-it-begins'],
  ['spaces/former-site-left-before-it-was-taken.json', 'ends-before-it-begins'],
  ['spaces/price-of-three-decimals.json', 'not-money'],
  ['spaces/enterprise-number-miscopied.json', 'not-an-enterprise'],
  ['spaces/pointer-to-nothing.json', 'dead-pointer'],
  ['spaces/pointer-misspelt.json', 'dead-pointer-near'],
  ['spaces/pointer-too-wide.json', 'pointer-too-wide'],
  ['spaces/supports-and-contradicts.json', 'supports-and-contradicts'],
  ['spaces/contradicts-the-same-value.json', 'contradicts-nothing'],
  ['spaces/contradicts-with-no-date.json', 'contradiction-not-valid'],
  ['spaces/contradicts-nothing-there.json', 'dead-pointer'],
  ['spaces/fact-without-evidence.json', 'fact-without-evidence'],
  ['spaces/email-of-a-person.json', 'personal-email'],
  ['spaces/email-of-a-person-in-a-title.json', 'personal-email'],
  ['spaces/mobile-in-a-title.json', 'mobile-number'],
  ['spaces/prose-with-import.fr.mdx', 'prose-forbidden'],
  ['spaces/prose-with-expression.fr.mdx', 'prose-forbidden'],
  ['spaces/prose-with-component.fr.mdx', 'prose-forbidden'],
  ['spaces/prose-with-brace-not-closed.fr.mdx', 'prose-broken'],
  ['spaces/prose-with-html.fr.md', 'prose-forbidden'],
  ['spaces/prose-with-image.fr.md', 'prose-forbidden'],
  ['spaces/prose-with-script-link.fr.md', 'prose-forbidden'],
  ['spaces/prose-with-http-link.fr.md', 'prose-forbidden'],
  ['spaces/prose-with-email-of-a-person.fr.md', 'personal-email'],
  ['spaces/prose-with-mobile.fr.md', 'mobile-number'],
  ['spaces/prose-without-head.fr.md', 'missing'],
  ['spaces/prose-without-summary.fr.md', 'missing'],
  ['spaces/prose-with-short-summary.fr.md', 'too-short'],
  ['spaces/prose-with-long-summary.fr.md', 'too-long'],
  ['spaces/prose-with-unknown-head.fr.md', 'unknown-key'],
  ['spaces/prose-with-misspelt-head.fr.md', 'unknown-key-near'],
  ['spaces/prose-with-number-for-summary.fr.md', 'wrong-type-string'],
  ['spaces/prose-with-head-that-is-no-yaml.fr.md', 'front-matter'],
  ['spaces/prose-with-head-that-is-a-list.fr.md', 'front-matter'],
  ['spaces/prose-of-no-record.fr.md', 'no-record'],
  ['spaces/prose-of-no-language.md', 'prose-name'],
  ['spaces/prose-of-another-language.nl.md', 'prose-name'],
  ['spaces/prose-saved-as-latin-1.fr.md', 'not-utf8'],
  ['networks/Un Reseau.json', 'file-name'],
  ['networks/network-kind-not-in-list.json', 'not-in-list'],
  ['networks/network-part-of-nothing.json', 'unknown-network'],
  ['networks/network-part-of-itself.json', 'unknown-network'],
  ['networks/network-ended-before-it-began.json', 'ends-before-it-begins'],
  ['networks/network-day-not-in-calendar.json', 'not-a-date'],
  ['networks/network-claims-range-backwards.json', 'not-a-range'],
  ['networks/network-pointer-misspelt.json', 'dead-pointer-near'],
  ['networks/network-name-in-one-language.json', 'missing'],
  ['networks/network-mobile-in-purpose.json', 'mobile-number'],
  ['statistics/statistic-territory-by-name.json', 'not-in-list'],
  ['statistics/statistic-kind-of-nothing.json', 'not-in-list'],
  ['statistics/statistic-kind-misspelt.json', 'not-in-list-near'],
  ['statistics/statistic-day-not-in-calendar.json', 'not-a-date'],
  ['statistics/statistic-range-backwards.json', 'not-a-range'],
  ['statistics/statistic-pointer-misspelt.json', 'dead-pointer-near'],
  ['statistics/statistic-count-without-evidence.json', 'fact-without-evidence'],
  ['statistics/statistic-without-its-difference.json', 'missing'],
  ['statistics/statistic-email-of-a-person.json', 'personal-email'],
  ['statistics/statistic-count-in-quotes.json', 'wrong-type-number-array'],
  ['charts/Un Graphique.json', 'file-name'],
  ['charts/chart-of-two-scales.json', 'series-of-two-scales'],
  ['charts/chart-curve-of-two-countings.json', 'curve-of-two-countings'],
  ['charts/chart-series-misspelt.json', 'not-in-list-near'],
  ['charts/chart-curve-of-another-chart.json', 'not-in-list'],
  ['charts/chart-title-in-one-language.json', 'missing'],
  ['glossary/Tiers Lieu.json', 'file-name'],
  ['glossary/term-in-two-languages.json', 'missing'],
  ['glossary/term-without-definition.json', 'missing'],
  ['glossary/term-see-nothing.json', 'unknown-term'],
  ['glossary/term-see-misspelt.json', 'unknown-term-near'],
  ['glossary/term-see-itself.json', 'unknown-term'],
  ['glossary/term-semicolon-in-a-synonym.json', 'semicolon'],
  ['glossary/term-email-of-a-person.json', 'personal-email'],
  ['guide/chapter-with-import.fr.mdx', 'chapter-forbidden'],
  ['guide/chapter-with-expression.fr.mdx', 'chapter-forbidden'],
  ['guide/chapter-with-image.fr.mdx', 'chapter-forbidden'],
  ['guide/chapter-with-markdown-link.fr.mdx', 'chapter-forbidden'],
  ['guide/chapter-with-html.fr.mdx', 'not-in-list'],
  ['guide/chapter-with-component-misspelt.fr.mdx', 'not-in-list-near'],
  ['guide/chapter-with-attribute-misspelt.fr.mdx', 'unknown-key-near'],
  ['guide/chapter-with-attribute-of-nothing.fr.mdx', 'unknown-key'],
  ['guide/chapter-without-attribute.fr.mdx', 'missing'],
  ['guide/chapter-with-attribute-computed.fr.mdx', 'attribute-not-text'],
  ['guide/chapter-source-of-nothing.fr.mdx', 'unknown-source'],
  ['guide/chapter-source-misspelt.fr.mdx', 'unknown-source-near'],
  ['guide/chapter-term-of-nothing.fr.mdx', 'unknown-term'],
  ['guide/chapter-term-misspelt.fr.mdx', 'unknown-term-near'],
  ['guide/chapter-link-to-nothing.fr.mdx', 'unknown-target'],
  ['guide/chapter-link-misspelt.fr.mdx', 'unknown-target-near'],
  ['guide/chapter-query-misspelt.fr.mdx', 'not-in-list-near'],
  ['guide/chapter-query-of-nothing.fr.mdx', 'not-in-list'],
  ['guide/chapter-definition-misspelt.fr.mdx', 'not-in-list-near'],
  ['guide/chapter-chart-of-nothing.fr.mdx', 'not-in-list'],
  ['guide/chapter-term-without-words.fr.mdx', 'component-without-words'],
  ['guide/chapter-count-with-words.fr.mdx', 'component-with-words'],
  ['guide/chapter-checklist-in-a-line.fr.mdx', 'component-in-a-line'],
  ['guide/chapter-source-alone.fr.mdx', 'component-alone'],
  ['guide/chapter-with-a-second-title.fr.mdx', 'heading-depth'],
  ['guide/chapter-with-brace-not-closed.fr.mdx', 'prose-broken'],
  ['guide/chapter-with-mobile.fr.mdx', 'mobile-number'],
  ['guide/chapter-order-in-words.fr.mdx', 'wrong-type-integer'],
  ['guide/chapter-order-nought.fr.mdx', 'too-small'],
  ['guide/chapter-order-too-big.fr.mdx', 'too-big'],
  ['guide/chapter-slug-with-accents.fr.mdx', 'wrong-form'],
  ['guide/chapter-with-long-title.fr.mdx', 'too-long'],
  ['guide/chapter-with-short-purpose.fr.mdx', 'too-short'],
  ['guide/chapter-with-unknown-head.fr.mdx', 'unknown-key'],
  ['guide/chapter-without-order.fr.mdx', 'missing'],
  ['guide/chapter-order-taken.fr.mdx', 'order-taken'],
  ['guide/chapter-slug-taken.fr.mdx', 'slug-taken'],
  ['guide/chapter-order-differs.en.mdx', 'order-differs'],
  ['guide/chapter-differs.en.mdx', 'chapter-differs'],
  ['guide/chapter-longer.en.mdx', 'chapter-longer'],
  ['guide/chapter-shorter.en.mdx', 'chapter-shorter'],
  ['guide/chapter-in-one-language.fr.mdx', 'chapter-alone'],
  ['guide/chapter-of-no-language.mdx', 'prose-name'],
  ['guide/chapter-in-markdown.fr.md', 'prose-name'],
  ['bibliography.json', 'source-unused'],
  ['definitions/Une Definition.json', 'file-name'],
  ['definitions/definition-criterion-misspelt.json', 'not-in-list-near'],
  ['definitions/definition-criterion-of-nothing.json', 'not-in-list'],
  ['definitions/definition-two-operators-together.json', 'several-operators'],
  ['definitions/definition-operator-misspelt.json', 'unknown-key-near'],
  ['definitions/definition-formula-empty.json', 'empty'],
  ['definitions/definition-formula-a-number.json', 'wrong-type-string-object'],
  ['definitions/definition-at-least-more-than-there-are.json', 'too-big'],
  ['definitions/definition-beyond-misspelt.json', 'not-in-list-near'],
  ['definitions/definition-label-misspelt.json', 'unknown-network-near'],
  ['definitions/definition-day-not-in-calendar.json', 'not-a-date'],
  ['definitions/definition-pointer-misspelt.json', 'dead-pointer-near'],
  ['definitions/definition-formula-without-evidence.json', 'fact-without-evidence'],
  ['definitions/definition-name-in-one-language.json', 'missing'],
  ['definitions/definition-email-of-a-person.json', 'personal-email'],
] as const;

const holesIn = (message: Message): readonly string[] =>
  Object.values(typeof message === 'string' ? { other: message } : message).flatMap((sentence) =>
    [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
  );

const faultOf = (file: string) => problems.filter((problem) => problem.file === `${root}/${file}`);

describe('Every fault that a contributor may make', () => {
  test.each(faults)('%s is refused for one thing: %s', (file, code) => {
    expect(faultOf(file).map((problem) => problem.code)).toEqual([code]);
  });

  test('every file of the folder is in the table, but for the right ones that stand beside a fault', () => {
    const listed = [
      ...contentFolders.flatMap((folder) => readdirSync(`${root}/${folder}`).map((name) => `${folder}/${name}`)),
      bibliographyKind.file,
    ];
    const right = listed.filter((file) => faultOf(file).length === 0);
    expect(listed.filter((file) => !right.includes(file)).toSorted()).toEqual(faults.map(([file]) => file).toSorted());
    // A record beside a text, a chapter beside the same in the other language, and one of a kind that others name.
    const isBeside = (file: string): boolean =>
      /^spaces\/prose-.*\.json$/.test(file) || /^guide\/chapter-.*\.mdx$/.test(file);
    expect(right.filter((file) => !isBeside(file))).toEqual([
      'networks/a-network.json',
      'glossary/a-term.json',
      'guide/a-chapter.en.mdx',
      'guide/a-chapter.fr.mdx',
    ]);
  });

  test('every sentence about a problem has its fault here', () => {
    const told = new Set(faults.map(([, code]) => `problem.${code}`));
    expect(
      Object.keys(en).filter(
        (key) => key.startsWith('problem.') && !told.has(key as `problem.${(typeof faults)[number][1]}`),
      ),
    ).toEqual([]);
  });

  test.each(locales)('every hole of the sentences is filled: %s', (locale) => {
    const unfilled = problems.flatMap(({ code, args, file }) =>
      holesIn(dictionaries[locale][`problem.${code}`])
        .filter((hole) => args[hole] === undefined || args[hole] === '')
        .map((hole) => `${file}: ${code} {${hole}}`),
    );
    expect(unfilled).toEqual([]);
  });

  test.each(locales)('is told with its place and what to write instead, in one sorted list: %s', async (locale) => {
    await expect(`${toldProblems(problems, locale)}\n`).toMatchFileSnapshot(`../fixtures/rejected/told.${locale}.txt`);
  });
});
