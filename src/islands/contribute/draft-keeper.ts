import type { Answers } from '../../core/form/answers.ts';
import { draftName, targetQuery, type FormTarget } from '../../core/form/target.ts';
import { dateIn } from '../../core/words/dates-in.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { allKept, keep, kept, throwAway } from './draft-store.ts';
import { made, partOf } from './parts.ts';
import { today } from './today.ts';

/** Keeps the draft of what is being told on the device, and says so. */
export class DraftKeeper {
  private readonly root: HTMLElement;
  private readonly locale: Locale;
  private target: FormTarget = {};
  /** The answers as the form was handed to the reader, and as they were last kept, as JSON. */
  private asHanded = '';
  private asKept = '';

  constructor(root: HTMLElement, locale: Locale) {
    this.root = root;
    this.locale = locale;
  }

  /** The answers of the draft about a target, told to be back; undefined where there is none. */
  restored(target: FormTarget): Answers | undefined {
    this.target = target;
    const draft = kept(draftName(target));
    this.listOthers();
    const t = translatorOf(this.locale);
    const text = draft ? t('form.draft-back', { date: dateIn(draft.on, this.locale) }) : t('form.draft-none');
    this.say(text, draft !== undefined);
    return draft?.answers;
  }

  /** From here on, other answers than these are the reader's. */
  handOver(answers: Answers): void {
    this.asHanded = JSON.stringify(answers);
  }

  /** What has come back is kept already. */
  holds(answers: Answers): void {
    this.asKept = JSON.stringify(answers);
  }

  /** Whether the reader has said anything. */
  isBegun = (answers: Answers): boolean => JSON.stringify(answers) !== this.asHanded;

  /** Keeps what has changed since it was last kept or came back. */
  keep(answers: Answers, title: string): void {
    if (!this.isBegun(answers) || JSON.stringify(answers) === this.asKept) return;
    this.holds(answers);
    const draft = { answers, on: today(), title, query: targetQuery(this.target) };
    const isKept = keep(draftName(this.target), draft);
    this.say(translatorOf(this.locale)(isKept ? 'form.draft-kept' : 'form.draft-refused'), isKept);
  }

  throwAway(): void {
    throwAway(draftName(this.target));
  }

  sayThrown(): void {
    this.say(translatorOf(this.locale)('form.draft-thrown'), false);
    partOf(this.root, 'facts-title').focus();
  }

  private say(text: string, isKept: boolean): void {
    const told = partOf(this.root, 'draft');
    if (told.textContent !== text) told.textContent = text;
    partOf(this.root, 'throw').hidden = !isKept;
  }

  /** The drafts of other facts, each with a way back to it. */
  private listOthers(): void {
    const t = translatorOf(this.locale);
    const others = allKept().filter(([other]) => other !== draftName(this.target));
    const lines = others.map(([, { query, title }]) => {
      const line = made('li');
      line.append(made('a', title || t('form.draft-new'), { href: query }));
      return line;
    });
    partOf(this.root, 'drafts').hidden = lines.length === 0;
    partOf(this.root, 'draft-list').replaceChildren(...lines);
  }
}
