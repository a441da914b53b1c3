import type { Answers } from '../../core/form/answers.ts';
import { judgedDraft, type Bench } from '../../core/form/judged.ts';
import type { FormProblem } from '../../core/form/problem-words.ts';
import type { Handed } from './known.ts';
import { tellDraft } from './told-view.ts';
import { WaysView } from './ways-view.ts';

/** Judges what has been answered, and shows the draft that it makes: loaded once there is something to judge. */
export class Judging {
  private readonly root: HTMLElement;
  private readonly handed: Handed;
  private readonly view: WaysView;

  constructor(root: HTMLElement, handed: Handed, { locale }: Bench) {
    this.root = root;
    this.handed = handed;
    this.view = new WaysView(root, locale);
  }

  /** @returns what is wrong; the draft is shown where its reader has begun one */
  judge(answers: Answers, bench: Bench, isBegun: boolean): readonly FormProblem[] {
    const judged = judgedDraft(answers, bench);
    if (isBegun) tellDraft(this.root, judged, bench, { handed: this.handed, view: this.view });
    return judged.problems;
  }
}
