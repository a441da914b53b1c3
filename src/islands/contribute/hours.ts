import type { Answers } from '../../core/form/answers.ts';
import { useOpeningHours } from '../../core/validate-compiled.ts';

let loading: Promise<void> | undefined;

/** The judge of opening hours is heavy: it is loaded once there are any, and `then` everything is judged again. */
export function judgeHoursIn(answers: Answers, then: () => void): void {
  if (loading || !Object.keys(answers).some((name) => name.startsWith('/hours/'))) return;
  loading = import('../../core/opening-hours.ts').then(({ isOpeningHours }) => {
    useOpeningHours(isOpeningHours);
    then();
  });
}
