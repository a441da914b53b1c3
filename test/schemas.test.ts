import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { patternCodes, tellers } from '../src/core/schema-problem.ts';
import { judgedKinds } from '../src/core/record-schemas.ts';
import { locales, translatedLocales } from '../src/i18n/locales.ts';
import { typographyFaults } from './i18n/french-typography.ts';

type Node = Readonly<Record<string, unknown>>;

interface Placed {
  readonly at: string;
  readonly node: Node;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keywords that hold schemas: one, a list of them, or a map of them by a name of the writer's. */
const holders = {
  one: ['items', 'additionalProperties', 'propertyNames'],
  list: ['oneOf', 'anyOf'],
  map: ['properties', '$defs'],
};

function nodesUnder(at: string, node: Node): readonly Placed[] {
  const children = Object.entries(node).flatMap(([keyword, value]): readonly (readonly [string, unknown])[] => {
    if (holders.one.includes(keyword)) return [[keyword, value]];
    if (holders.list.includes(keyword) && Array.isArray(value))
      return value.map((branch, index) => [`${keyword}/${index}`, branch]);
    return holders.map.includes(keyword) && isNode(value)
      ? Object.entries(value).map(([key, inner]) => [`${keyword}/${key}`, inner])
      : [];
  });
  return [
    { at, node },
    ...children.flatMap(([step, child]) => (isNode(child) ? nodesUnder(`${at}/${step}`, child) : [])),
  ];
}

const nodes = ['common', ...judgedKinds].flatMap((name) =>
  nodesUnder(name, JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')) as Node),
);

/** Keywords that judge nothing by themselves. */
const silent = new Set([
  '$schema',
  '$id',
  '$ref',
  '$defs',
  'title',
  'description',
  'examples',
  ...translatedLocales.map((locale) => `x-${locale}`),
  'x-unit',
  'x-ask',
  'x-evidence',
  'properties',
  'items',
  'const',
  'propertyNames',
]);

describe('The schemas', () => {
  test('use no keyword for which the checker has no words', () => {
    const used = new Set(nodes.flatMap(({ node }) => Object.keys(node)).filter((keyword) => !silent.has(keyword)));
    expect([...used].filter((keyword) => !(keyword in tellers))).toEqual([]);
    expect(Object.keys(tellers).filter((keyword) => !used.has(keyword))).toEqual([]);
  });

  test('bound the length of lists only to ask for something, or for the two numbers of a range', () => {
    const lists = nodes.filter(({ node }) => 'minItems' in node || 'maxItems' in node || 'minProperties' in node);
    const odd = lists.filter(
      ({ node: { minItems, maxItems, minProperties } }) =>
        !((minItems ?? minProperties) === 1 && maxItems === undefined) && !(minItems === 2 && maxItems === 2),
    );
    expect(odd.map(({ at }) => at)).toEqual([]);
  });

  test('close lists by oneOf with const, and use anyOf only to ask for evidence', () => {
    expect(
      nodes
        .filter(
          ({ node }) =>
            Array.isArray(node['oneOf']) && !node['oneOf'].every((branch) => typeof Object(branch).const === 'string'),
        )
        .map(({ at }) => at),
    ).toEqual([]);
    expect(nodes.filter(({ node }) => 'anyOf' in node).map(({ at }) => at)).toEqual(['space']);
  });

  test('refuse unknown keys in every map that names its keys', () => {
    expect(
      nodes.filter(({ node }) => 'properties' in node && node['additionalProperties'] !== false).map(({ at }) => at),
    ).toEqual([]);
  });

  test.each(translatedLocales)('say in %s what they say in English, and nothing else', (locale) => {
    const wordsOf = (node: unknown) => ['title', 'description'].filter((word) => word in Object(node));
    expect(
      nodes.filter(({ node }) => wordsOf(node).join() !== wordsOf(node[`x-${locale}`]).join()).map(({ at }) => at),
    ).toEqual([]);
  });

  test('ask for the words of a record in every language of the site', () => {
    const shared = nodes.find(({ at }) => at === 'common/$defs/words');
    expect(shared?.node['required']).toEqual(locales);
    expect(Object.keys(Object(shared?.node['properties']))).toEqual(locales);
  });

  test('keep the spaces and the apostrophe of French', () => {
    const faults = nodes.flatMap(({ at, node }) =>
      Object.values(Object(node['x-fr'])).flatMap((words) =>
        typographyFaults(String(words)).map((fault) => `${at}: ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('give a pattern words and an example, its own or those of its list, but where the checker has a sentence for it', () => {
    const patterned = nodes.filter(({ node }) => 'pattern' in node && !(String(node['pattern']) in patternCodes));
    const worded = patterned.map(({ at }) => at.replace(/\/items$/, ''));
    const wordless = nodes.filter(({ at, node }) => worded.includes(at) && !(node['description'] && node['examples']));
    expect(wordless.map(({ at }) => at)).toEqual([]);
  });
});
