import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { catalogueFrom, type Judged } from '../../src/core/catalogue.ts';
import { recordsAt } from '../../src/core/changes/release-changes.ts';
import { canonicalLine } from '../../src/core/datasets/canonical.ts';
import { tables } from '../../src/core/datasets/index.ts';
import { sha256Of } from '../../src/io/checksums.ts';
import { readChanges } from '../../src/io/read-changes.ts';
import { readGazetteer } from '../../src/io/read-gazetteer.ts';
import { readReleases } from '../../src/io/read-releases.ts';
import schema from '../../schemas/release-changes.schema.json' with { type: 'json' };

const gazetteer = readGazetteer();
const changes = readChanges();
const mapped = (records: object) => new Map(Object.entries(records)) as never;

/** The register as a release held it, from what releases changed. */
function catalogueAt(version: string, date: string) {
  const { glossary, bibliography, ...records } = recordsAt(version, changes);
  const maps = Object.fromEntries(Object.entries(records).map(([kind, kept]) => [kind, mapped(kept)]));
  return catalogueFrom({
    ...(maps as unknown as Judged),
    release: { version, date },
    gazetteer,
    terms: mapped(glossary),
    bibliography: bibliography as never,
  });
}

describe.each(readReleases().map((release) => [release.version, release] as const))(
  'Release %s',
  (version, release) => {
    const catalogue = catalogueAt(version, release.date);
    const kept = changes.find((one) => one.version === version);

    // The hashes were written by the release itself, long before anybody asked for what it changed.
    test.each(Object.keys(release.tables))('%s comes about from what releases changed, row by row', (name) => {
      const table = tables.find((one) => one.name === name);
      const names = Object.keys(kept?.columns[name] ?? {});
      const places = names.map((column) => table?.columns.findIndex((one) => one.name === column) ?? -1);
      const rows = [...(table?.rows(catalogue) ?? [])].map((row) =>
        sha256Of(canonicalLine(places.map((at) => row[at]))),
      );
      expect(rows).toEqual(Object.values(release.tables[name]?.rows ?? {}));
    });
  },
);

test('What releases changed is as its schema says', () => {
  const ajv = formats.default(
    new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).addVocabulary(['x-fr']),
  );
  const judge = ajv.compile(schema);
  const texts = changes.map(({ version }) => readFileSync(`content/releases/${version}.changes.json`, 'utf8'));
  expect(texts.map((text) => [judge(JSON.parse(text)), judge.errors])).toEqual(texts.map(() => [true, null]));
});
