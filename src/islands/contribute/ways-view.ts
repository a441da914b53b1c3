import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { saveFile } from '../save-file.ts';
import { made, partOf } from './parts.ts';
import type { WayShown } from './ways.ts';

/** The ways to send, each a link or a button; one that stays keeps its element, and with it the keyboard's place. */
export class WaysView {
  private readonly root: HTMLElement;
  private readonly locale: Locale;
  private ways: readonly WayShown[] = [];

  constructor(root: HTMLElement, locale: Locale) {
    this.root = root;
    this.locale = locale;
  }

  show(ways: readonly WayShown[]): void {
    this.ways = ways;
    const list = partOf(this.root, 'ways');
    const lines = ways.map((way) => this.lineFor(list, way));
    const isSame = lines.length === list.children.length && lines.every((line, index) => list.children[index] === line);
    if (!isSame) list.replaceChildren(...lines);
  }

  private lineFor(list: HTMLElement, { id, label, hint, href }: WayShown): HTMLElement {
    const line = list.querySelector<HTMLElement>(`[data-way=${id}]`) ?? this.newLine(id, href !== undefined);
    const [action, told] = [line.querySelector<HTMLElement>('.button'), line.querySelector('.hint')];
    if (action) action.textContent = label;
    if (action instanceof HTMLAnchorElement && href) action.href = href;
    if (told) told.textContent = hint;
    return line;
  }

  private newLine(id: WayShown['id'], isLink: boolean): HTMLElement {
    const attributes = { class: 'button quiet', 'aria-describedby': `way-${id}` };
    const action = isLink
      ? made('a', '', { ...attributes, target: '_blank', rel: 'noopener' })
      : made('button', '', { ...attributes, type: 'button' });
    action.addEventListener('click', () => void this.use(id));
    const line = made('li', '', { 'data-way': id });
    line.append(action, made('p', '', { class: 'hint', id: `way-${id}` }));
    return line;
  }

  private async use(id: WayShown['id']): Promise<void> {
    const way = this.ways.find((shown) => shown.id === id);
    if (way?.saves) saveFile(way.saves.text, way.saves.name);
    if (way?.copies !== undefined) await this.copy(way.copies);
  }

  /** Where the browser does not allow copying, the text is shown to be copied by hand. */
  private async copy(text: string): Promise<void> {
    const t = translatorOf(this.locale);
    const isCopied = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    partOf(this.root, 'sent-told').textContent = t(isCopied ? 'form.copied' : 'form.copy-failed');
    const byHand = partOf(this.root, 'by-hand');
    byHand.hidden = isCopied;
    const field = byHand.querySelector('textarea');
    if (field) field.value = text;
    if (!isCopied) field?.select();
  }
}
