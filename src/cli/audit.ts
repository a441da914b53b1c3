/** `npm run audit`: fails where a high or critical vulnerability is known of a package that the project builds with. */
import { Command, Option } from 'commander';
import { type Audit, npmAudit, severities, type Severity, type Vulnerable } from '../io/npm-audit.ts';
import { run } from './report.ts';

const wordsOf = ({ name, severity, range, titles }: Vulnerable): string =>
  [`${`${name} ${range}`.trim()}: ${severity}`, ...titles].join('\n  ');

function tell(audit: Audit): void {
  if ('unreached' in audit) {
    console.warn(`The audit service could not be asked, so nothing is known: ${audit.unreached}`);
    return;
  }
  if (audit.found.length === 0) {
    console.log('No such vulnerability is known.');
    return;
  }
  for (const one of audit.found) console.log(wordsOf(one));
  throw new Error(
    'Take a version without them: npm run add -- <package>@<version>, or that of the package that brings it.',
  );
}

await new Command('npm run audit --')
  .description('Asks npm for known vulnerabilities of all packages that the lockfile names.')
  .addOption(new Option('--level <severity>', 'the least grave that counts').choices(severities).default('high'))
  .action(({ level }: { level: Severity }) => run(async () => tell(npmAudit(level))))
  .parseAsync();
