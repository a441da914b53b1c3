import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { folder, jsonOf, type Json } from '../recorded-facts.ts';
import { filesBelow } from './published.ts';

describe('openapi.json', () => {
  const api = jsonOf('openapi.json') as {
    paths: Json;
    info: Json & { description: string };
    servers: [{ url: string }];
  };

  test('is OpenAPI 3.1 to a validator', async () => {
    const validator = new Validator();
    const result = await validator.validate(structuredClone(api));
    expect([result.errors, result.valid, validator.version]).toEqual([undefined, true, '3.1']);
  });

  test('names every file that is published below /data/, and no other', () => {
    const paths = Object.keys(api.paths);
    const fixed = paths.filter((path) => path.startsWith('/data/') && !path.includes('{'));
    const forms = paths
      .filter((path) => path.includes('{'))
      .map((path) => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`));
    const published = filesBelow(folder).map((path) => `/data/${path}`);
    expect(published.filter((path) => !forms.some((form) => form.test(path))).toSorted()).toEqual(fixed.toSorted());
  });

  test('tells what is promised, deprecation included, in every language', () => {
    const translated = locales.map(
      (locale) => (locale === 'en' ? api.info : (api.info[`x-${locale}`] as Json))['description'],
    );
    expect(translated.map((text) => /deprecated/.test(String(text)) && /\+changes/.test(String(text)))).toEqual(
      locales.map(() => true),
    );
    expect(new Set(translated).size).toBe(locales.length);
  });
});
