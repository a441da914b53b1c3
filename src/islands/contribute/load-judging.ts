import type { Answers } from '../../core/form/answers.ts';
import type { Judging } from './judging.ts';

let judging: Promise<typeof Judging> | undefined;
let hours: Promise<void> | undefined;

async function loadJudging(): Promise<typeof Judging> {
  return (await import('./judging.ts')).Judging;
}

async function loadHours(): Promise<void> {
  const [{ isOpeningHours }, { useOpeningHours }] = await Promise.all([
    import('../../core/opening-hours.ts'),
    import('../../core/validate-compiled.ts'),
  ]);
  useOpeningHours(isOpeningHours);
}

const writesHours = (answers: Answers): boolean => Object.keys(answers).some((name) => name.startsWith('/hours/'));

/**
 * What judges these answers. It is heavy, and the judge of opening hours heavier still: each is loaded when it is first asked for.
 * Rejects when it cannot be had; the next call then asks again.
 */
export async function judgingOf(answers: Answers): Promise<typeof Judging> {
  try {
    judging ??= loadJudging();
    if (writesHours(answers)) hours ??= loadHours();
    await hours;
    return await judging;
  } catch (reason) {
    [judging, hours] = [undefined, undefined];
    throw reason;
  }
}

/** Lets it set out: its reader is about to answer. */
export const callJudging = (): void => void judgingOf({}).catch(() => undefined);
