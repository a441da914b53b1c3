import { fairJudges } from './fair.ts';
import { frictionlessJudges } from './frictionless.ts';
import { mqaJudges } from './mqa.ts';
import { accessibilityJudges, weightJudges } from './page-judges.ts';
import { starJudges } from './stars.ts';
import type { Judges } from './verdict.ts';
import { webPracticeJudges } from './web-practices.ts';

/** What computes the items of each rubric, by its id; the others are declared in its file. */
export const judges: Readonly<Record<string, Judges>> = {
  mqa: mqaJudges,
  fair: fairJudges,
  'web-practices': webPracticeJudges,
  stars: starJudges,
  frictionless: frictionlessJudges,
  accessibility: accessibilityJudges,
  weight: weightJudges,
};

/** Rubrics on the site; the others are on the data. */
export const rubricsOnPages: ReadonlySet<string> = new Set(['accessibility', 'weight']);
