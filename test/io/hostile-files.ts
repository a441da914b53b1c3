import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that no repository can hold, or should: it is made where a test needs it. */
export interface HostileFile {
  /** What it is, as a test says it. */
  readonly name: string;
  /** Path below the content folder. */
  readonly file: string;
  /** What the checker says of it. */
  readonly codes: readonly string[];
  /** Makes it in a folder that is otherwise right. */
  readonly make: (root: string, file: string) => void;
}

const record = readFileSync('test/fixtures/accepted/spaces/dorf-buero-amel.json', 'utf8');
const written =
  (text: string): HostileFile['make'] =>
  (_root, file) =>
    writeFileSync(file, text);
/** 50 MB that take no room on the disk. */
const huge: HostileFile['make'] = (_root, file) => {
  writeFileSync(file, '{');
  truncateSync(file, 50_000_000);
};
const linkTo =
  (target: string): HostileFile['make'] =>
  (_root, file) =>
    symlinkSync(target, file);

/** Keys that no schema knows, each on its own line. */
const unknownKeys = Array.from({ length: 60 }, (_, index) => `  "mascot-${index}": 1,\n`).join('');

/** Every one of them is right but for what its name says. */
export const hostileFiles: readonly HostileFile[] = [
  { name: 'a record of 50 MB', file: 'spaces/huge.json', codes: ['file-too-big'], make: huge },
  { name: 'a text of 50 MB', file: 'spaces/dorf-buero-amel.en.md', codes: ['file-too-big'], make: huge },
  { name: 'a chapter of 50 MB', file: 'guide/huge.fr.mdx', codes: ['file-too-big'], make: huge },
  {
    name: 'lists nested 10,000 levels deep',
    file: 'spaces/deep-lists.json',
    codes: ['too-deep'],
    make: written(`{"kinds": ${'['.repeat(10_000)}${']'.repeat(10_000)}}`),
  },
  {
    name: 'objects nested 10,000 levels deep, never closed',
    file: 'networks/deep-objects.json',
    codes: ['too-deep'],
    make: written('{"a":'.repeat(10_000)),
  },
  {
    name: 'quotes and backslashes without end',
    file: 'spaces/quotes.json',
    codes: ['not-json'],
    make: written('"\\'.repeat(100_000)),
  },
  {
    name: 'a link to a file elsewhere',
    file: 'spaces/elsewhere.json',
    codes: ['symbolic-link'],
    make: linkTo('/etc/passwd'),
  },
  {
    name: 'a link that leads nowhere',
    file: 'glossary/nowhere.json',
    codes: ['symbolic-link'],
    make: linkTo('nothing-here.json'),
  },
  { name: 'a link to a folder', file: 'spaces/folder.json', codes: ['symbolic-link'], make: linkTo('..') },
  {
    name: 'a folder with the name of a record',
    file: 'spaces/la-ruche.json',
    codes: ['stray-file'],
    make: (_root, folder) => mkdirSync(folder),
  },
  {
    name: 'a name that differs by its capitals alone',
    file: 'spaces/Dorf-Buero-Amel.json',
    codes: ['file-name-taken'],
    make: written(record),
  },
  {
    name: 'a name with a letter that only looks Latin',
    file: 'spaces/dorf-buer\u043e.json',
    codes: ['look-alike'],
    make: written(record),
  },
  {
    name: 'a name that speaks to the forge',
    file: 'spaces/dorf\n::error::all is well.json',
    codes: ['hidden-character'],
    make: written(record),
  },
  {
    name: 'a name that climbs out of the folder once it is decoded',
    file: 'spaces/..%2F..%2Fpackage.json',
    codes: ['file-name'],
    make: written(record),
  },
  {
    name: 'more faults than anyone mends at once',
    file: 'spaces/mascots.json',
    codes: [...Array<string>(50).fill('unknown-key'), 'more-problems'],
    make: written(record.replace('{\n', `{\n${unknownKeys}`)),
  },
];

/** Makes one of them in a content folder. */
export const make = ({ file, make: made }: HostileFile, root: string): void => made(root, path.join(root, file));
