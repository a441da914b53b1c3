import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Of the files that run two at a time, the one that takes longest: begun last, it would leave the other processor idle. */
const longest = /\/browser\/accessibility\.test\.ts$/;

const groupOf = ({ project }: TestSpecification): number => project.config.sequence.groupOrder;

/** Files in the order of vitest, which knows their sizes alone in a new checkout; within its group the longest goes first. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = (file: TestSpecification): number => (longest.test(file.moduleId) ? 0 : 1);
    return sorted.toSorted((a, b) => groupOf(a) - groupOf(b) || rank(a) - rank(b));
  }
}
