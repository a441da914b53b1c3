import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  cpSync('test/fixtures/accepted', path.join(folder, 'content'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const within = (...parts: readonly string[]): string => path.join(folder, ...parts);

function runImport(file: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/cli/import.ts', file, '--content', within('content'), ...options],
    { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  return { status, stdout, stderr };
}

const fixture = (name: string): string => `test/fixtures/import/${name}`;

function written(name: string, text: string): string {
  writeFileSync(within(name), text);
  return within(name);
}

const drafts = (): readonly string[] => readdirSync(within('drafts')).toSorted();
const licensed = ['--licence', 'CC0-1.0', '--source', 'https://example.org/list', '--title', 'A list for tests'];
const to = (): readonly string[] => ['--to', within('drafts')];
const patience = { timeout: 60_000 };

describe('npm run import, given an export of OpenStreetMap', patience, () => {
  test('tells what agrees, differs, and is missing here or there', () => {
    const { status, stdout } = runImport(fixture('overpass.json'));
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "Data © OpenStreetMap contributors, under ODbL 1.0. Nothing of it is copied into a record: the register bears another licence. Differences say where to look; the record is written from the place or its own site.

      Differ from the register: 2
        Dorfbüro Amel (way/9000000002) is dorf-buero-amel, by its name, 0.2 km away
            name: “Dorf-Büro Amel” here, “Dorfbüro Amel” in the file
            Only the file gives: postcode and telephone
            https://www.openstreetmap.org/way/9000000002
        Hub Brussels (node/9000000005) is the-hub-brussels-bruxelles, by its name, 1.8 km away
            municipality: “Ixelles” here, “Bruxelles” in the file
            https://www.openstreetmap.org/node/9000000005

      Missing in the register: 1
        Le Nid d’essai (node/9000000003), proposed identifier: le-nid-d-essai-mons
            https://www.openstreetmap.org/node/9000000003

      Agrees with the register: 1
        Coworking Namur (node/9000000001) is coworking-namur-namur, by its name, 0 km away
            Only the file gives: website
            https://www.openstreetmap.org/node/9000000001

      No draft is written.
      "
    `);
  });

  test('says the same in the other language, and as Markdown', () => {
    const { stdout } = runImport(fixture('overpass.json'), '--locale', 'fr', '--format', 'markdown');
    expect(stdout).toContain('## Manque au registre\u00a0: 1');
  });

  test('takes GeoJSON, with the middle of an outline for its place', () => {
    const { stdout } = runImport(fixture('export.geojson'), '--format', 'json');
    const { differ, missingHere } = JSON.parse(stdout);
    expect([differ[0].id, differ[0].differ, missingHere[0].place]).toEqual([
      'coworking-namur-namur',
      [{ pointer: '/address/street', here: 'Rue Marie-Henriette', there: 'Rue de l’Essai' }],
      { element: 'way/9000000006' },
    ]);
  });

  test('drafts a pointer to look at, with nothing in it that OpenStreetMap tells of the place', () => {
    runImport(fixture('overpass.json'), ...to());
    expect(drafts()).toEqual(['le-nid-d-essai-mons.look.json', 'report.md']);
    expect(readFileSync(within('drafts/le-nid-d-essai-mons.look.json'), 'utf8')).toMatchInlineSnapshot(`
      "{
        "suggestedId": "le-nid-d-essai-mons",
        "lookAt": "https://www.openstreetmap.org/node/9000000003",
        "licenceOfTheFile": "ODbL-1.0",
        "verify": [
          "/name",
          "/kinds",
          "/address/municipality",
          "/address/street",
          "/address/houseNumber",
          "/hours/visitors"
        ]
      }
      "
    `);
  });

  test('takes no option for a licence under which its facts might be copied', () => {
    const { status, stderr } = runImport(fixture('overpass.json'), ...licensed, ...to());
    expect([status, existsSync(within('drafts'))]).toEqual([2, false]);
    expect(stderr).toContain('OpenStreetMap is under ODbL');
  });

  test('refuses elements one by one, each with its place and reason, and ends with 1', () => {
    const { status, stdout } = runImport(fixture('refused.json'));
    expect(status).toBe(1);
    expect(stdout.slice(stdout.indexOf('Refused'))).toMatchInlineSnapshot(`
      "Refused: 5
        node/9000000011
            4.8675, 50.4669 is not in Belgium; the other way round it is. Swap latitude and longitude.
        node/9000000012
            48.8566, 2.3522 is not in Belgium. Correct the coordinates, or take this place out.
        node/9000000013
            There is markup in “<script>alert(1)</script>”. Write the text alone.
        node/9000000014
            There is no name. Without one, nothing can be compared.
        node/9000000015
            node/9000000015 stands further up already. Keep one.

      No draft is written.
      "
    `);
  });
});

describe('npm run import, given a table', patience, () => {
  test('says how it read the columns, and compares only, while no licence is stated', () => {
    const { status, stdout } = runImport(fixture('table.csv'), ...to());
    expect(status).toBe(0);
    expect(stdout).toMatchInlineSnapshot(`
      "No licence is stated: facts are compared, and no more. If the file is under CC0-1.0 or CC-BY-4.0, say so with --licence, --source, --title and --date.

      Columns
        “Nom” is read as name (/name)
        “Types” is read as kinds (/kinds)
        “Rue” is read as street (/address/street)
        “N°” is not read
        “Commune” is read as municipality (/address/municipality)
        “Site web” is read as website (/website)
        “capacity_desks” is read as desks (/capacity/desks)
        “Remarque” is not read

      Differ from the register: 2
        Coworking Namur (line 2) is coworking-namur-namur, by its name
            street: “Rue Marie-Henriette” here, “Rue de l’Essai” in the file
        Dorf-Büro Amel (line 4) is dorf-buero-amel, by its name
            kinds: “coworking, library” here, “coworking” in the file

      Missing in the register: 1
        Le Nid d’essai (line 3), proposed identifier: le-nid-d-essai-mons

      One draft is written.
      "
    `);
    expect(drafts()).toEqual(['le-nid-d-essai-mons.look.json', 'report.md']);
  });

  test('drafts records with their source under a licence, as the checker accepts them', () => {
    runImport(fixture('table.csv'), ...licensed, '--date', '2026-05-02', ...to());
    const file = within('content/spaces/le-nid-d-essai-mons.json');
    cpSync(within('drafts/le-nid-d-essai-mons.json'), file);
    const { status } = spawnSync(process.execPath, ['src/cli/check.ts', '--content', within('content'), file]);
    expect(status).toBe(0);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      address: { street: 'Rue de l’Exemple', municipality: '53053' },
      website: 'https://nid.example',
      capacity: { desks: 12 },
      sources: [{ url: 'https://example.org/list', published: '2026-05-02' }],
    });
  });

  test('refuses row by row with line, column and mend, keeps the good rows, and ends with 1', () => {
    const { status, stdout } = runImport(fixture('refused.csv'), ...licensed, ...to());
    expect(status).toBe(1);
    expect(stdout.slice(stdout.indexOf('Refused'))).toMatchInlineSnapshot(`
      "Refused: 9
        line 2, column “name”
            “=SUM(A1:A9)” is a formula. Write the value.
        line 4
            “la ruche d’essai” stands in line 3 already, at the same place. Keep one.
        line 5, column “name”
            There is markup in “<b>Gras</b>”. Write the text alone.
        line 6, column “municipality”
            “Namurr” may be: Namur (92094). Write the exact name or the NIS code.
        line 7
            4.8675, 50.4669 is not in Belgium; the other way round it is. Swap latitude and longitude.
        line 10
            There is no name. Without one, nothing can be compared.
        line 8
            The field “kinds” is missing, and every file of this kind has it. Add it, for example "kinds": ["club","coworking"].
        line 9, column “phone”
            "+32470000000" does not have the form asked. Of the place: +32 and eight digits, never a mobile number. Write for example "+3223290000".
        line 11, column “capacity_desks”
            -3 is too small: the least allowed is 0. Compare it with what the source says.

      One draft is written.
      "
    `);
    expect(drafts()).toEqual(['la-ruche-d-essai-mons.json', 'report.md']);
  });
});

describe('npm run import writes nothing and ends with 2', patience, () => {
  test('for a file that is cut off, and says where and why', () => {
    const file = written('cut.csv', 'name,kinds,street\nLe Nid,coworking,A\nLa Ru');
    const { status, stdout, stderr } = runImport(file, ...to());
    expect({ status, stdout, left: readdirSync(folder).includes('drafts') }).toEqual({
      status: 2,
      stdout: '',
      left: false,
    });
    expect(stderr).toMatch(/cut\.csv:3:1\n {2}This line does not have as many cells/);
  });

  test('where the folder for drafts is there already, whose files stay as they are', () => {
    runImport(fixture('overpass.json'), ...to());
    writeFileSync(within('drafts/report.md'), 'mine');
    const { status } = runImport(fixture('overpass.json'), ...to());
    expect([status, readFileSync(within('drafts/report.md'), 'utf8')]).toEqual([2, 'mine']);
  });

  test('where the drafts would go into the content', () => {
    const { status, stderr } = runImport(fixture('table.csv'), '--to', within('content/spaces/new'));
    expect([status, existsSync(within('content/spaces/new'))]).toEqual([2, false]);
    expect(stderr).toContain('another folder');
  });
});
