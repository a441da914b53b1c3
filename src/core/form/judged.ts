import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import type { Gazetteer } from '../gazetteer.ts';
import { judgeSpace } from '../judge.ts';
import type { Problem } from '../problem.ts';
import type { Answers } from './answers.ts';
import { corrected, newSpace, type Draft } from './draft.ts';
import type { Subject } from './subject.ts';
import { formProblems, type FormProblem } from './problem-words.ts';
import { surroundingsOf, type KnownRegister } from './register.ts';

/** Whatever a contribution is judged beside. */
export interface Bench {
  readonly register: KnownRegister;
  readonly gazetteer: Gazetteer;
  readonly locale: Locale;
  /** The space and fact that are corrected; missing for a new space. */
  readonly subject?: Subject;
}

export interface JudgedDraft {
  readonly draft: Draft;
  readonly problems: readonly FormProblem[];
  readonly found: readonly Problem[];
}

/** A new space may not bear the identifier of another: that one has the same name in the same town. */
function takenId({ id }: Draft, { register, subject, locale }: Bench): readonly FormProblem[] {
  const taken = subject ? undefined : register.spaces.find((space) => space.id === id);
  if (!taken) return [];
  const t = translatorOf(locale);
  return [{ name: '/name', label: taken.name, text: t('form.problem.id-taken', { name: taken.name }) }];
}

/** The record that answers make, judged by the rules of the checker, each problem by the input that mends it. */
export function judgedDraft(answers: Answers, bench: Bench): JudgedDraft {
  const { register, gazetteer, subject, locale } = bench;
  const draft = subject ? corrected(subject, answers, gazetteer) : newSpace(answers, gazetteer);
  const found = judgeSpace(draft.record, surroundingsOf(draft.id, register, gazetteer));
  const problems = formProblems(found, { answers, places: draft.places, locale });
  return { draft, found, problems: [...takenId(draft, bench), ...problems] };
}
