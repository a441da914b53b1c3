import type { Remark } from '../remarks.ts';
import type { WriteReport } from './report.ts';

/** Text behind the last `::`: what would end the command is written as in an address. */
const escapedText = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** A value in front of it: what would end the value, too. */
const escapedValue = (text: string): string => escapedText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command({ isProblem, code, file, position: { line, column }, pointer, message }: Remark): string {
  const values = { file, line: String(line), col: String(column), title: pointer ? `${code} ${pointer}` : code };
  const written = Object.entries(values).map(([name, value]) => `${name}=${escapedValue(value)}`);
  return `::${isProblem ? 'error' : 'notice'} ${written.join(',')}::${escapedText(message)}\n`;
}

/** The report as workflow commands, which GitHub and Forgejo Actions show beside the line of a pull request. */
export const githubReport: WriteReport = ({ remarks }) => remarks.map(command).join('');
