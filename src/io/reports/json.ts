import type { Remark } from '../remarks.ts';
import type { WriteReport } from './report.ts';

const plain = ({ code, file, position: { line, column }, pointer, message }: Remark) => ({
  code,
  file,
  line,
  column,
  pointer,
  message,
});

/** The report for programs: the same lists that people read, each remark with its code and place. */
export const jsonReport: WriteReport = ({ remarks, passed, locale }) => {
  const problems = remarks.filter(({ isProblem }) => isProblem).map(plain);
  const findings = remarks.filter(({ isProblem }) => !isProblem).map(plain);
  return `${JSON.stringify({ locale, passed, problems, findings }, null, 2)}\n`;
};
