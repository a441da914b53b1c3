import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { correctionHref } from '../../src/core/correction.ts';
import { issueFormHref } from '../../src/core/forge.ts';
import { formFile, type IssueForm } from '../../src/core/issue-forms.ts';
import { locales } from '../../src/i18n/locales.ts';
import { forgeFiles } from '../../src/io/forge-files.ts';

const folder = '.github/ISSUE_TEMPLATE';
const textOf = (name: string): string => readFileSync(path.join(folder, name), 'utf8');

/** GitHub's documented syntax for issue forms: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const words = z.string().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();
const id = z.string().regex(/^[A-Za-z0-9_-]+$/);
const asked = { label: words, description: words.optional() };
const element = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({
    type: z.literal('input'),
    id,
    attributes: z.strictObject({ ...asked, placeholder: words.optional(), value: words.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('textarea'),
    id,
    attributes: z.strictObject({
      ...asked,
      placeholder: words.optional(),
      value: words.optional(),
      render: words.optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...asked,
      multiple: z.boolean().optional(),
      options: z.array(words.refine((option) => option.toLowerCase() !== 'none')).min(1),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({ ...asked, options: z.array(z.strictObject({ label: words })).min(1) }),
    validations,
  }),
]);
const isEachOnce = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
const form = z.strictObject({
  name: words,
  description: words,
  title: words,
  body: z
    .array(element)
    .min(1)
    .refine((all) => all.some(({ type }) => type !== 'markdown'), 'asks nothing')
    .refine((all) => isEachOnce(all.flatMap((one) => ('id' in one ? [one.id] : []))), 'an id twice')
    .refine((all) => isEachOnce(all.flatMap((one) => ('id' in one ? [one.attributes.label] : []))), 'a label twice')
    .refine(
      (all) =>
        all.every((one) => {
          const options = 'options' in one.attributes ? one.attributes.options : [];
          return isEachOnce(options.map((option) => (typeof option === 'string' ? option : option.label)));
        }),
      'an option twice',
    ),
});

describe('The forms in which the forge takes messages', () => {
  const names = globSync('*.yml', { cwd: folder }).toSorted();
  const forms = names.filter((name) => name !== 'config.yml');

  test('are those that npm run types writes', () => {
    const written = forgeFiles();
    expect([...written.keys()].map((file) => path.basename(file)).toSorted()).toEqual(names);
    for (const [file, text] of written) expect(textOf(path.basename(file)), file).toBe(text);
  });

  test.each(forms)('%s has the form that GitHub asks', (name) => {
    expect(form.safeParse(parse(textOf(name))).error).toBeUndefined();
    expect(textOf(name)).not.toMatch(/^\s+\S+: [&*]/m);
  });

  test('are there in every language, under names that tell them apart', () => {
    expect(forms).toHaveLength(2 * locales.length);
    expect(isEachOnce(forms.map((name) => (parse(textOf(name)) as IssueForm).name))).toBe(true);
  });

  test('ask of a new space its name and who says so, and nothing else as a must', () => {
    const { body } = parse(textOf('add-a-space.en.yml')) as IssueForm;
    const must = body.filter(({ validations: given }) => given?.required).map((one) => one.id);
    expect(must).toEqual(['name', 'evidence']);
    expect(body.find((one) => one.id === 'wheelchair')?.attributes['options']).toEqual(['Yes', 'Limited', 'No']);
  });

  test.each(locales)('have a field for all that a link to a correction fills in, in %s', (locale) => {
    const correctable = { folder: 'spaces', id: 'campus29-huy', name: 'Campus29' } as const;
    const href = correctionHref(
      'https://github.example/a/b',
      correctable,
      { label: 'Desks', pointer: '/x', found: '2' },
      locale,
    );
    const { template, title, ...filled } = Object.fromEntries(new URL(href).searchParams);
    const { body } = parse(textOf(template ?? '')) as IssueForm;
    expect(title).toMatch(/^Campus29/);
    expect(Object.keys(filled).filter((key) => !body.some((one) => one.id === key))).toEqual([]);
    expect(filled).toEqual({ file: 'content/spaces/campus29-huy.json', pointer: '/x', found: '2' });
  });

  test('are named by links as their files are', () => {
    const href = issueFormHref('https://github.example/a/b', formFile('add-a-space', 'fr'), {});
    expect(href).toBe('https://github.example/a/b/issues/new?template=add-a-space.fr.yml');
    expect(forms).toContain('add-a-space.fr.yml');
  });

  test('stand beside the way to the site’s own form, which needs no account', () => {
    const config = z.strictObject({
      blank_issues_enabled: z.literal(true),
      contact_links: z.array(z.strictObject({ name: words, url: z.httpUrl(), about: words })).length(locales.length),
    });
    expect(config.safeParse(parse(textOf('config.yml'))).error).toBeUndefined();
  });
});
