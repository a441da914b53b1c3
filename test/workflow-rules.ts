/** What must hold of every workflow, beside what GitHub's own parser says of it. */
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.unknown()).optional(),
});
const permissions = z.record(z.string(), z.string());
const job = z.looseObject({
  'timeout-minutes': z.number().optional(),
  permissions: permissions.optional(),
  steps: z.array(step),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: permissions.optional(),
  jobs: z.record(z.string(), job),
});
export type Workflow = z.infer<typeof workflow>;

/** A workflow with what it says; throws where it has no events, jobs or steps. */
export interface ReadWorkflow extends Workflow {
  readonly text: string;
}

export const readWorkflow = (text: string): ReadWorkflow => ({ ...workflow.parse(parse(text)), text });

const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
export const runsOf = (one: Workflow): readonly string[] => stepsOf(one).flatMap(({ run }) => run ?? []);
const checkoutsOf = (one: Workflow) => stepsOf(one).filter(({ uses }) => uses?.startsWith('actions/checkout@'));

/** The script of package.json that a step runs, e.g. `check` of `npm run check -- --changed`; undefined of anything else. */
export const scriptOf = (run: string): string | undefined =>
  /^npm (?:(test)|run ([\w:-]+))(?: -- [^;&|<>`\n]*)?\n?$/.exec(run)?.slice(1).find(Boolean);

type Rule = (workflow: ReadWorkflow, scripts: ReadonlySet<string>) => boolean;

/** Each rule by what is wrong where it does not hold. */
export const workflowRules: Readonly<Record<string, Rule>> = {
  'a step that is no command of the project': (one, scripts) =>
    runsOf(one).every((run) => scripts.has(scriptOf(run) ?? '')),
  'an expression inside a command': (one) => runsOf(one).every((run) => !run.includes('${{')),
  'an action of somebody else, or not pinned by a hash with its version behind it': ({ text }) =>
    [...text.matchAll(/uses:.*/g)].every(([line]) =>
      /^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line),
    ),
  'no permissions of its own, or more than to read': ({ permissions: given }) =>
    given !== undefined && Object.values(given).every((right) => right === 'read'),
  'a job without an end in time': ({ jobs }) =>
    Object.values(jobs).every((one) => Number(one['timeout-minutes']) <= 90),
  'an event in which a fork’s code could have rights': ({ on }) =>
    !('pull_request_target' in on) && !('issue_comment' in on),
  'a fork’s code checked out with rights': (one) =>
    !('workflow_run' in one.on) ||
    checkoutsOf(one).every(({ with: given = {} }) => !('ref' in given || 'repository' in given)),
  'credentials left behind': (one) =>
    checkoutsOf(one).every(({ with: given }) => given?.['persist-credentials'] === false),
  'rights or secrets beside a fork’s code': ({ on, jobs, text }) =>
    !('pull_request' in on) ||
    (!/secrets\.|github\.token/.test(text) &&
      Object.values(jobs).every(({ permissions: given = {} }) =>
        Object.values(given).every((right) => right === 'read'),
      )),
  'words of somebody in an expression': ({ text }) =>
    !/\$\{\{[^}]*(title|body|head_ref|head_branch|display_title|message|label|login|email)[^}]*\}\}/.test(text),
  'a token for more than one step': ({ text }) => !/^ {0,8}GITHUB_TOKEN/m.test(text),
};

/** What is wrong with a workflow. */
export const faultsOf = (text: string, scripts: ReadonlySet<string>): readonly string[] => {
  const read = readWorkflow(text);
  return Object.entries(workflowRules).flatMap(([fault, holds]) => (holds(read, scripts) ? [] : [fault]));
};
