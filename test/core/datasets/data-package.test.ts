import { describe, expect, test } from 'vitest';
import { dataPackage } from '../../../src/core/datasets/data-package.ts';
import { datasets } from '../../../src/core/datasets/index.ts';
import { smallPublication } from './small-publication.ts';

interface Field {
  readonly name: string;
  readonly categories?: readonly { readonly label: string }[];
}

interface Package {
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly hash?: string;
    readonly schema?: { readonly fields: readonly Field[]; readonly foreignKeys?: unknown };
  }[];
}

const text = dataPackage(smallPublication);
const { resources, ...general } = JSON.parse(text) as Package & Record<string, unknown>;
const resource = (name: string) => resources.find((candidate) => candidate.name === name);
const field = (table: string, name: string) =>
  resource(table)?.schema?.fields.find((candidate) => candidate.name === name);

describe('The data package', () => {
  test('says which release it is, under which licence and from whom', () => {
    const { description, 'x-fr': french, keywords, ...rest } = general;
    expect(rest).toMatchInlineSnapshot(`
      {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "contributors": [
          {
            "path": "https://example.org/register/",
            "roles": [
              "creator",
              "rightsHolder",
            ],
            "title": "The contributors to the Belgian coworking register",
            "x-fr": {
              "title": "Les contributeurs du registre du coworking en Belgique",
            },
          },
          {
            "path": "https://forge.example/register",
            "roles": [
              "maintainer",
              "contactPoint",
            ],
            "title": "The contributors to the Belgian coworking register",
            "x-fr": {
              "title": "Les contributeurs du registre du coworking en Belgique",
            },
          },
        ],
        "created": "2026-11-21T00:00:00Z",
        "homepage": "https://example.org/register/",
        "id": "https://example.org/register/data/",
        "licenses": [
          {
            "name": "CC-BY-4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
            "title": "Creative Commons Attribution 4.0 International (CC BY 4.0)",
          },
        ],
        "name": "belgian-coworking-register",
        "sources": [
          {
            "description": "codes of municipalities",
            "path": "https://statbel.fgov.be/",
            "title": "Statbel",
            "x-fr": {
              "description": "codes des communes",
            },
            "x-licence": {
              "path": "https://statbel.fgov.be/en/open-data",
              "title": "Statbel open data licence",
            },
          },
        ],
        "title": "The Belgian coworking register",
        "version": "1.2.3",
        "x-spatial": {
          "bbox": [
            2.52,
            49.49,
            6.38,
            51.5,
          ],
          "country": "BE",
        },
        "x-temporal": {
          "end": "2026-11-21",
          "start": "2013-03-01",
        },
      }
    `);
  });

  test('names every download', () =>
    expect(resources.map(({ path }) => path)).toEqual(datasets.map(({ file }) => file)));

  test('gives the hash of each file', () =>
    expect(resources.map(({ hash }) => hash)).toEqual(datasets.map(() => `sha256:${'ab12'.repeat(16)}`)));

  test('describes a choice by its values and their words in both languages', () =>
    expect(field('offers', 'vat')).toMatchObject({
      type: 'string',
      title: 'VAT',
      'x-fr': { title: 'TVA' },
      'x-pointer': '/offers/*/vat',
      constraints: { enum: ['included', 'excluded'] },
      categories: [
        { value: 'included', label: 'included', 'x-fr': { label: 'comprise' } },
        { value: 'excluded', label: 'excluded', 'x-fr': { label: 'non comprise' } },
      ],
    }));

  test('describes a count by two columns with the unit', () =>
    expect(field('spaces', 'capacity_area_max')).toMatchObject({
      type: 'integer',
      title: 'Capacity · Area · maximum',
      'x-fr': { title: 'Capacité · Surface · maximum' },
      'x-pointer': '/capacity/area',
      'x-unit': 'm2',
      example: '400',
    }));

  test('describes a list as text, with its delimiter and the form of its items', () =>
    expect(field('sources', 'supports')).toMatchObject({
      type: 'string',
      delimiter: ';',
      itemType: 'string',
      example: '/name;/offers/day',
    }));

  test('describes a flag by its two words', () =>
    expect(field('spaces', 'terms_lease')).toMatchObject({
      type: 'boolean',
      trueValues: ['true'],
      falseValues: ['false'],
    }));

  test('repeats no empty word where the schema says nothing', () =>
    expect(field('network_counts', 'by')).not.toHaveProperty('description', ''));

  test('says where memberships lead', () =>
    expect(resource('memberships')?.schema?.foreignKeys).toEqual([
      { fields: ['space_id'], reference: { resource: 'spaces', fields: ['id'] } },
      { fields: ['network_id'], reference: { resource: 'networks', fields: ['id'] } },
    ]));

  test('names no table in a reference of a table to itself', () =>
    expect(resource('spaces')?.schema?.foreignKeys).toContainEqual({
      fields: ['successor'],
      reference: { fields: ['id'] },
    }));

  test('has no two categories of one field with the same label', () => {
    const repeated = resources
      .flatMap(({ schema }) => schema?.fields ?? [])
      .filter(({ categories = [] }) => new Set(categories.map(({ label }) => label)).size < categories.length);
    expect(repeated.map(({ name }) => name)).toEqual([]);
  });
});
