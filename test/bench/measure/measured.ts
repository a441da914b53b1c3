/** Runs a command as its users do, in processes of its own, and says what it took, step by step where it names steps. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { cpuOfEnded, isTold, ProcessTree } from './process-tree.ts';

/** Milliseconds between two looks at the memory: a peak that is shorter may be missed. */
const pause = 200;

/** What a command or one of its steps took. Durations in milliseconds, memory in bytes; missing where the system does not tell. */
export interface Cost {
  readonly wall: number;
  readonly cpu?: number;
  readonly peak?: number;
}

/** A step as `src/cli/report.ts` announces it: `[2/5] Pages … 1,956 pages, 20 s`. */
export interface MeasuredStep extends Cost {
  readonly name: string;
  /** What its closing line says: `1,956 pages`. */
  readonly words: string;
}

export interface Measured extends Cost {
  readonly steps: readonly MeasuredStep[];
  readonly output: string;
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** Told each line that says how far it is: those of steps, and those that begin with `… `. */
  readonly say?: (words: string) => void;
  /** Ends the command once this step is done: what comes after it is not wanted. */
  readonly until?: string;
}

interface Mark {
  readonly at: number;
  readonly cpu: number;
}

/** Follows the lines of a command and notes what each step took. */
class StepClock {
  readonly steps: MeasuredStep[] = [];
  private begun: Mark;
  private peak = 0;
  private readonly now: () => Mark;

  constructor(now: () => Mark) {
    this.now = now;
    this.begun = now();
  }

  see(memory: number): void {
    this.peak = Math.max(this.peak, memory);
  }

  /** Returns the name of the step that this line closes. */
  read(line: string): string | undefined {
    const { name, words } = /^\[\d+\/\d+\] (?<name>.+?) …(?: (?<words>.*), [\d.]+ s)?$/.exec(line)?.groups ?? {};
    if (name === undefined) return undefined;
    const now = this.now();
    if (words === undefined) {
      this.begun = now;
      this.peak = 0;
      return undefined;
    }
    // A step that is over before anybody looked has no peak.
    const peak = this.peak > 0 ? { peak: this.peak } : {};
    const told = isTold ? { cpu: now.cpu - this.begun.cpu, ...peak } : {};
    this.steps.push({ name, words, wall: now.at - this.begun.at, ...told });
    return name;
  }
}

/** Notes what the tree takes and what its lines say until it has ended. */
class Watch {
  readonly lines: string[] = [];
  readonly clock: StepClock;
  peak = 0;
  cpu = 0;
  private readonly looking: NodeJS.Timeout;

  constructor(id: number) {
    const tree = new ProcessTree(id);
    this.clock = new StepClock(() => ({ at: performance.now(), cpu: tree.look().cpu }));
    this.looking = setInterval(() => {
      const { cpu, memory } = tree.look();
      this.peak = Math.max(this.peak, memory);
      this.cpu = cpu;
      this.clock.see(memory);
    }, pause);
  }

  read(line: string): string | undefined {
    this.lines.push(line);
    return this.clock.read(line);
  }

  end(): void {
    clearInterval(this.looking);
  }
}

/**
 * Runs the command to its end, or to that of the step `until`.
 * Rejects with the last lines that it wrote when it fails.
 */
export async function measured({ program, args, folder, environment = {}, say, until }: Command): Promise<Measured> {
  const before = cpuOfEnded();
  const started = performance.now();
  const env = { ...process.env, ...environment };
  const child = spawn(program, args, { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const id = child.pid ?? 0;
  const watch = new Watch(id);
  let isEnough = false;
  // The whole group, which it leads: what it started ends with it.
  const end = (): boolean => process.kill(-id, 'SIGTERM');
  process.prependListener('exit', end);
  const read = (line: string): void => {
    if (/^(\[\d+\/\d+\]|…) /.test(line)) say?.(line);
    const closed = watch.read(line);
    if (isEnough || closed === undefined || closed !== until) return;
    isEnough = true;
    end();
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', read);
  const [status] = await once(child, 'close').finally(() => {
    watch.end();
    process.off('exit', end);
  });
  const { lines, peak, cpu, clock } = watch;
  if (status !== 0 && !isEnough) throw new Error(`${args.join(' ')} failed:\n${lines.slice(-20).join('\n')}`);
  // What a command leaves behind when it ends is waited for by nobody here: then what was seen of it is more.
  const told = isTold ? { cpu: Math.max(cpuOfEnded() - before, cpu), peak } : {};
  return { wall: performance.now() - started, ...told, steps: clock.steps, output: lines.join('\n') };
}
