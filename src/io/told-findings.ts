import type { Remark } from './remarks.ts';

/** Findings one a paragraph: the place as `file:line:column` and in the record, then what to look at. */
export const toldFindings = (findings: readonly Remark[]): string =>
  findings
    .map(
      ({ file, position: { line, column }, pointer, message }) => `${file}:${line}:${column} ${pointer}\n  ${message}`,
    )
    .join('\n\n');
