import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'new-'));
  cpSync('test/fixtures/accepted', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command as people run it; what it prints where, and its exit status. */
function run(command: string, options: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`src/cli/${command}.ts`, '--content', folder, ...options],
    { encoding: 'utf8', input, env: { ...process.env, LC_ALL: 'C' } },
  );
  return { status, stdout, stderr };
}

const facts = ['--set', '/name=Le Nid', '--set', '/kinds=Coworking; café', '--set', '/capacity/desks=15-20'];
const page = [
  '--source',
  'url=https://example.org/nid?a=1',
  '--source',
  'title=Le Nid ouvre',
  '--source',
  'shows=open',
];
const spaces = () => readdirSync(path.join(folder, 'spaces'));
const patience = { timeout: 60_000 };

describe('npm run new', patience, () => {
  test('writes a record that the checker accepts as it is, and says where', () => {
    const { status, stdout } = run('new', [...facts, ...page, '--municipality', '7000']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Written: .*spaces\/le-nid-mons\.json\. Read it again, then run npm run check\.\n$/);
    expect(readFileSync(path.join(folder, 'spaces/le-nid-mons.json'), 'utf8')).toMatchInlineSnapshot(`
      "{
        "name": "Le Nid",
        "kinds": [
          "coworking",
          "cafe"
        ],
        "address": {
          "postcode": "7000",
          "municipality": "53053"
        },
        "capacity": {
          "desks": [
            15,
            20
          ]
        },
        "sources": [
          {
            "url": "https://example.org/nid?a=1",
            "title": "Le Nid ouvre",
            "shows": "open",
            "supports": [
              "/name",
              "/kinds",
              "/address",
              "/capacity"
            ]
          }
        ]
      }
      "
    `);
    const file = path.join(folder, 'spaces/le-nid-mons.json');
    expect(run('check', [file])).toMatchObject({ status: 0, stderr: '' });
  });

  test('takes the same from standard input, in the form of a record', () => {
    const record = {
      name: 'Le Nid',
      kinds: ['coworking'],
      networks: { cowallonia: { as: 'Le Nid' } },
      address: { municipality: 'Mons' },
      source: { url: 'https://example.org/nid', title: 'Le Nid ouvre', accessed: '2026-11-21' },
    };
    const { status, stdout } = run('new', ['--json', '--print'], JSON.stringify(record));
    expect(status).toBe(0);
    expect(JSON.parse(stdout).sources[0].supports).toEqual(['/name', '/kinds', '/address', '/networks/cowallonia']);
    expect(spaces()).not.toContain('le-nid-mons.json');
  });

  test('refuses what the checker would refuse, tells it all, and hands the record back', () => {
    const { status, stdout, stderr } = run('new', [
      '--set',
      '/name=N',
      '--set',
      '/kinds=spaceship',
      '--source',
      'url=x',
      '--municipality',
      'Mons',
      '--locale',
      'fr',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('"N" est trop court');
    expect(stderr).toContain('"spaceship" n’est pas une des valeurs admises ici');
    expect(stderr).toContain('Le champ «\u00A0title\u00A0» manque.');
    expect(JSON.parse(stderr.slice(stderr.indexOf('\n{\n')))).toMatchObject({ name: 'N', kinds: ['spaceship'] });
    expect(spaces()).toEqual(readdirSync('test/fixtures/accepted/spaces'));
  });

  const again = ['--set', '/name=Dorf-Buro Amel', '--set', '/kinds=coworking', '--municipality', 'Amblève', ...page];
  test('asks whether a space of nearly the same name in the municipality is another place', () => {
    expect(run('new', again)).toEqual({
      status: 1,
      stdout: '',
      stderr:
        'These spaces may be the same place: Dorf-Büro Amel (dorf-buero-amel).\n' +
        'If yours is another place, add --another-place; if it is the same, add your facts to its file.\n',
    });
    expect(run('new', [...again, '--another-place']).status).toBe(0);
  });

  test('never writes over a file', () => {
    const given = [...facts, ...page, '--municipality', 'Mons', '--another-place'];
    expect([run('new', given).status, run('new', given).status]).toEqual([0, 0]);
    expect(spaces().filter((name) => name.startsWith('le-nid'))).toEqual(['le-nid-mons-2.json', 'le-nid-mons.json']);
    writeFileSync(path.join(folder, 'spaces/le-nid-mons-2.json'), 'mine');
    run('new', given);
    expect(readFileSync(path.join(folder, 'spaces/le-nid-mons-2.json'), 'utf8')).toBe('mine');
  });

  test.each([
    ['Namru', 'No municipality is called “Namru”. Did you mean Namur (92094)?\n'],
    [
      'Saint-Nicolas',
      '“Saint-Nicolas” may be Sint-Niklaas (46021), Saint-Nicolas (62093). Write the NIS code of one.\n',
    ],
  ])('names the municipalities that %s may be', (name, told) => {
    expect(run('new', [...facts, ...page, '--municipality', name])).toEqual({ status: 1, stdout: '', stderr: told });
  });

  test.each([
    [['--set', '/mascot=1'], '/mascot'],
    [['--set', '/__proto__/polluted=1'], '/__proto__/polluted'],
    [['--set', 'La Ruche'], 'La Ruche'],
    [['--source', 'author=1'], 'author'],
    [['--json'], 'Standard input is not a JSON object'],
    [[], 'There is no terminal to ask in'],
    [['--locale', 'nl'], 'fr, en'],
  ])('%j: ends with 2', (options, told) => {
    expect(run('new', options)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(told) });
  });
});
