import { githubReport } from './github.ts';
import { jsonReport } from './json.ts';
import type { WriteReport } from './report.ts';
import { sarifReport } from './sarif.ts';

/** The forms in which machines read a report, by the name that `--format` gives them. */
export const reports: Readonly<Record<string, WriteReport>> = {
  json: jsonReport,
  sarif: sarifReport,
  github: githubReport,
};
