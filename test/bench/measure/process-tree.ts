/** What a process and all that it started take, as Linux tells it (proc(5)); other systems tell nothing here. */
import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks of a second: a constant of Linux's interface to programs, whatever the kernel's own clock. */
const ticksPerSecond = 100;
const bytesPerKibibyte = 1024;

/** Whether this system tells processor time and memory of processes. */
export const isTold = process.platform === 'linux';

/** Processor time in milliseconds, user and system together, and resident memory in bytes. */
export interface Usage {
  readonly cpu: number;
  readonly memory: number;
}

interface Stat {
  readonly parent: number;
  readonly cpu: number;
  readonly cpuOfEnded: number;
  /** Ticks since the machine's start: two processes may bear one number, not at the same time. */
  readonly since: number;
}

const textOf = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    // It has ended since it was listed.
    return undefined;
  }
};

const milliseconds = (ticks: number): number => (ticks * 1000) / ticksPerSecond;

/** The name of a program may hold spaces and brackets, so fields are counted from behind its last bracket. */
function statOf(id: number | 'self'): Stat | undefined {
  const text = textOf(`/proc/${id}/stat`);
  if (text === undefined) return undefined;
  const fields = text
    .slice(text.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0, since = 0] = [1, 11, 12, 13, 14, 19].map(
    (at) => fields[at],
  );
  return { parent, cpu: milliseconds(user + system), cpuOfEnded: milliseconds(endedUser + endedSystem), since };
}

/** Resident memory; what several processes share is counted in each. */
function memoryOf(id: number): number {
  const [, kibibytes = '0'] = /^VmRSS:\s+(\d+)/m.exec(textOf(`/proc/${id}/status`) ?? '') ?? [];
  return Number(kibibytes) * bytesPerKibibyte;
}

/** A process and those below it. */
function treeOf(root: number): readonly (readonly [id: number, stat: Stat])[] {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const stats = new Map(ids.flatMap((id) => [[Number(id), statOf(Number(id))] as const]));
  const isBelow = (id: number): boolean => {
    if (id === root) return true;
    const parent = stats.get(id)?.parent;
    return parent !== undefined && parent !== 0 && isBelow(parent);
  };
  return [...stats].flatMap(([id, stat]) => (stat && isBelow(id) ? [[id, stat] as const] : []));
}

const sum = (figures: Iterable<number>): number => [...figures].reduce((total, figure) => total + figure, 0);

/** Looks at a tree from time to time and remembers what those of its processes took that have ended since. */
export class ProcessTree {
  private readonly root: number;
  private readonly cpuOf = new Map<string, number>();

  constructor(root: number) {
    this.root = root;
  }

  /** What the tree has taken until now, and holds now. What ended between two looks counts as it was at the first. */
  look(): Usage {
    if (!isTold) return { cpu: 0, memory: 0 };
    const tree = treeOf(this.root);
    for (const [id, { cpu, since }] of tree) this.cpuOf.set(`${id} ${since}`, cpu);
    return { cpu: sum(this.cpuOf.values()), memory: sum(tree.map(([id]) => memoryOf(id))) };
  }
}

/** Processor time of everything that this process started and that has ended, to the tick; but of a process that its parent left behind. */
export const cpuOfEnded = (): number => (isTold ? (statOf('self')?.cpuOfEnded ?? 0) : 0);
