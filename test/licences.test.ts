import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { licenceFile } from '../src/core/metadata/licence-file.ts';
import { readGazetteerSources } from '../src/io/read-gazetteer.ts';
import { smallPublication } from './core/datasets/small-publication.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const joined = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('The licences', () => {
  test('of the code stand in full in LICENSE.md and in a file of their own, with the same words', () =>
    expect(joined(read('LICENSE.md'))).toContain(joined(read('LICENSES/MIT.txt').replace('MIT License', ''))));

  test('of text and data stand in full, down to the last section', () => {
    const text = read('LICENSES/CC-BY-4.0.txt');
    expect(text).toContain('Creative Commons Attribution 4.0 International');
    expect([...text.matchAll(/^Section \d – /gm)].length).toBe(8);
  });

  test('of each source of the places stand in LICENSE.md and go with every copy of the data', () => {
    const sources = readGazetteerSources();
    const copies = licenceFile({ ...smallPublication, sources });
    for (const { attribution, licenceUrl } of sources) {
      for (const text of [read('LICENSE.md'), copies]) {
        expect(text).toContain(attribution);
        expect(text).toContain(licenceUrl);
      }
    }
  });
});
