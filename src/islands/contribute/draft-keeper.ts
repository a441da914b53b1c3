import type { Answers } from '../../core/form/answers.ts';
import { draftName, targetQuery, type FormTarget } from '../../core/form/target.ts';
import { dateIn } from '../../core/words/dates-in.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { allKept, keep, kept, throwAway, type KeptDraft } from './draft-store.ts';
import { made, partOf } from './parts.ts';

/** Keeps the draft on the device, and says so. */
export class DraftKeeper {
  private readonly root: HTMLElement;
  private readonly locale: Locale;

  constructor(root: HTMLElement, locale: Locale) {
    this.root = root;
    this.locale = locale;
  }

  /** The answers of a draft of that name, told to be back; undefined where there is none. */
  restored(name: string): Answers | undefined {
    const draft = kept(name);
    this.listOthers(name);
    const t = translatorOf(this.locale);
    this.say(
      draft ? t('form.draft-back', { date: dateIn(draft.on, this.locale) }) : t('form.draft-none'),
      draft !== undefined,
    );
    return draft?.answers;
  }

  keep(target: FormTarget, draft: Omit<KeptDraft, 'query'>): void {
    const isKept = keep(draftName(target), { ...draft, query: targetQuery(target) });
    this.say(translatorOf(this.locale)(isKept ? 'form.draft-kept' : 'form.draft-refused'), isKept);
  }

  throwAway(name: string): void {
    throwAway(name);
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
  private listOthers(name: string): void {
    const t = translatorOf(this.locale);
    const others = allKept().filter(([other]) => other !== name);
    const lines = others.map(([, { query, title }]) => {
      const line = made('li');
      line.append(made('a', title || t('form.draft-new'), { href: query }));
      return line;
    });
    partOf(this.root, 'drafts').hidden = lines.length === 0;
    partOf(this.root, 'draft-list').replaceChildren(...lines);
  }
}
