/**
 * `npm test`: everything that has to hold, as one gate. Goes on after a failure, counts skipped tests as failed,
 * and closes with one line, `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { buildsUnderTest } from './builds-under-test.ts';
import { seconds } from './report.ts';
import { type Tally, tallyOfReport, tallyOfStep, total } from './tally.ts';

/** One command of package.json; `tests` when it runs vitest and its tests are to be counted. */
interface Step {
  name: string;
  script: string;
  tests?: boolean;
  environment?: Readonly<Record<string, string>>;
}

// Two lanes at a time, for two processors. Types and builds share Astro's working files and so follow each other.
const typesStep: Step = { name: 'Types', script: 'types:check' };
const buildSteps: readonly Step[] = [
  { name: 'Build', script: 'build', environment: buildsUnderTest.own.environment },
  { name: 'Build below a path', script: 'build', environment: buildsUnderTest.belowPath.environment },
];
const builtStep: Step = { name: 'Tests of the built site', script: 'test:site', tests: true };
const sourceSteps: readonly Step[] = [
  { name: 'Format', script: 'format:check' },
  { name: 'Lint', script: 'lint' },
  { name: 'Unit tests', script: 'test:unit', tests: true },
];
// Browsers are many processes: they have the machine to themselves.
const browserStep: Step = { name: 'Tests in a browser', script: 'test:browser', tests: true };
const order = [typesStep, ...buildSteps, ...sourceSteps, builtStep, browserStep];

const running = new Map<Step, number>();
const signsOfLife = setInterval(() => {
  const words = [...running].map(([{ name }, started]) => `${name} (${seconds(performance.now() - started)})`);
  console.log(`still running: ${words.join(', ')}`);
}, 20_000);

const [site, source] = await Promise.all([siteTested(), inTurn(sourceSteps)]);
const browser = site.isBuilt ? await told(browserStep) : notRun(browserStep);
clearInterval(signsOfLife);

const { passed, failed } = total([...site.tallies, ...source, browser]);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Builds the site and tests what was built. */
async function siteTested(): Promise<{ readonly isBuilt: boolean; readonly tallies: readonly Tally[] }> {
  const types = await told(typesStep);
  const builds = await inTurn(buildSteps);
  const isBuilt = builds.every(({ failed }) => failed === 0);
  const built = isBuilt ? await told(builtStep) : notRun(builtStep);
  return { isBuilt, tallies: [types, ...builds, built] };
}

async function inTurn(steps: readonly Step[]): Promise<Tally[]> {
  const tallies: Tally[] = [];
  for (const step of steps) tallies.push(await told(step));
  return tallies;
}

async function told(step: Step): Promise<Tally> {
  const started = performance.now();
  running.set(step, started);
  console.log(`${titleOf(step)} …`);
  const { succeeded, output } = await outcome(step);
  const tally = step.tests ? await tallyOfTests(step, succeeded) : tallyOfStep(succeeded);
  running.delete(step);
  if (tally.failed > 0) console.log(output.trimEnd());
  for (const reason of tally.reasons) console.log(`${titleOf(step)}: ${reason}`);
  console.log(
    `${titleOf(step)} … ${tally.passed} passed, ${tally.failed} failed, ${seconds(performance.now() - started)}`,
  );
  return tally;
}

function notRun(step: Step): Tally {
  console.log(`${titleOf(step)} … failed: not run, because a build failed`);
  return tallyOfStep(false);
}

function titleOf(step: Step): string {
  return `[${order.indexOf(step) + 1}/${order.length}] ${step.name}`;
}

/** CI makes vitest refuse a snapshot that is not there, instead of writing it; nobody's own address may leak into a build. */
function environmentOf({ environment = {} }: Step): Record<string, string | undefined> {
  const { SITE_URL, REPOSITORY_URL, STREET_MAP, OUT_DIR, PUBLISHED_RELEASES, ROWS_PER_PAGE, ...inherited } =
    process.env;
  const colour = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {};
  return { ...inherited, ...colour, CI: 'true', ...environment };
}

/** Runs the step's script as package.json says it; `--run` does without npm's start and without setting up again. */
async function outcome(step: Step): Promise<{ succeeded: boolean; output: string }> {
  const report = step.tests ? ['--', `--outputFile.json=${reportOf(step)}`] : [];
  await rm(reportOf(step), { force: true });
  const child = spawn(process.execPath, ['--run', step.script, ...report], { env: environmentOf(step) });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  }
  const succeeded = await new Promise<boolean>((resolve) => child.on('close', (status) => resolve(status === 0)));
  return { succeeded, output };
}

function reportOf({ script }: Step): string {
  return `.vitest/json/${script.replace(':', '-')}.json`;
}

/** A crash leaves no report, or one in which all is well. */
async function tallyOfTests(step: Step, succeeded: boolean): Promise<Tally> {
  const report = await readFile(reportOf(step), 'utf8').catch(() => undefined);
  if (!report) return tallyOfStep(false, 'no test report was written');
  const tally = tallyOfReport(JSON.parse(report));
  const isUnexplained = !succeeded && tally.failed === 0;
  return isUnexplained ? total([tally, tallyOfStep(false, 'vitest ended with an error outside the tests')]) : tally;
}
