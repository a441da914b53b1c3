import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { formattedRecord } from '../../src/core/described.ts';

/** A repository of its own, on disk, with a small register in `content/`. */
export interface ARepository {
  readonly folder: string;
  readonly content: string;
  readonly git: (...args: readonly string[]) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  readonly remove: (file: string) => void;
  /** Changes the record of a space, or writes a new one. */
  readonly edit: (id: string, change: (record: Record<string, unknown>) => Record<string, unknown>) => void;
  readonly commit: () => void;
}

// Nobody's own settings have a say in what git answers.
const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };

/** A repository whose branch `main` holds the register of `test/fixtures/accepted`, dated by a release, and whose branch `proposal` stands where it does. */
export function aRepository(): ARepository {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'repository-')));
  const content = path.join(folder, 'content');
  const at = (file: string): string => path.join(folder, file);
  const git = (...args: readonly string[]): string => {
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-c', 'user.name=A', '-c', 'user.email=a@register.example', ...args],
      { cwd: folder, encoding: 'utf8', env: environment },
    );
    if (status !== 0) throw new Error(stderr);
    return stdout;
  };
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), text);
  };
  const commit = (): void => {
    git('add', '--all');
    git('commit', '--quiet', '--allow-empty', '--message', 'A change');
  };
  const edit: ARepository['edit'] = (id, change) => {
    const file = `content/spaces/${id}.json`;
    const record = change(readRecord(at(file)));
    write(file, formattedRecord('space', record));
  };
  cpSync('test/fixtures/accepted', content, { recursive: true });
  write('content/releases/1.0.0.json', '{ "version": "1.0.0", "date": "2026-06-01", "tables": {} }');
  write('README.md', '# A register\n');
  git('init', '--quiet', '--initial-branch=main');
  return { folder, content, git, write, remove: (file) => rmSync(at(file)), edit, commit };
}

function readRecord(file: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  } catch {
    // A new one.
    return {};
  }
}
