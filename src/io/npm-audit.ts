import { spawnSync } from 'node:child_process';
import { z } from 'zod';

/** From the least grave on. */
export const severities = ['info', 'low', 'moderate', 'high', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** A package of which a vulnerability is known. */
export interface Vulnerable {
  readonly name: string;
  readonly severity: Severity;
  /** Versions that have it, e.g. `<=7.0.3`. */
  readonly range: string;
  /** What is wrong, where npm says so and does not only name the package through which it comes. */
  readonly titles: readonly string[];
}

/** What the audit service says of the packages of the lockfile, or why it could not be asked. */
export type Audit = { readonly found: readonly Vulnerable[] } | { readonly unreached: string };

const vulnerability = z.looseObject({
  name: z.string(),
  severity: z.enum(severities),
  range: z.string(),
  via: z.array(z.union([z.string(), z.looseObject({ title: z.string(), url: z.string() })])),
});
const report = z.looseObject({ vulnerabilities: z.record(z.string(), vulnerability) });
const refusal = z.union([
  z.looseObject({ message: z.string() }).transform(({ message }) => message),
  z.looseObject({ error: z.looseObject({ summary: z.string() }) }).transform(({ error }) => error.summary),
]);

function vulnerableOf({ name, severity, range, via }: z.infer<typeof vulnerability>): Vulnerable {
  const titles = via.flatMap((one) => (typeof one === 'string' ? [] : [`${one.title}, ${one.url}`]));
  return { name, severity, range, titles };
}

/**
 * What `npm audit --json` has answered, as far as it is as grave as `least`.
 * @throws where it is neither a report nor a refusal
 */
function auditIn(text: string, least: Severity): Audit {
  const answer: unknown = JSON.parse(text);
  const read = report.safeParse(answer);
  if (!read.success) return { unreached: refusal.parse(answer) };
  const isGrave = ({ severity }: Vulnerable): boolean => severities.indexOf(severity) >= severities.indexOf(least);
  return { found: Object.values(read.data.vulnerabilities).map(vulnerableOf).filter(isGrave) };
}

/** Asks npm's audit service about the packages of the lockfile; that takes a network. */
export function npmAudit(least: Severity): Audit {
  const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=0'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  return auditIn(stdout, least);
}
