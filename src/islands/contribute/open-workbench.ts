import { targetFrom } from '../../core/form/target.ts';
import { isLocale } from '../../i18n/locales.ts';
import { loadKnown, type Handed } from './known.ts';
import { Workbench } from './workbench.ts';

/** Loads what the form needs and sets it to work on what the address asks for. */
export async function openWorkbench(root: HTMLElement): Promise<void> {
  const { lang } = document.documentElement;
  const handed = JSON.parse(root.dataset['handed'] ?? '{}') as Handed;
  const bench = new Workbench(root, await loadKnown(handed, isLocale(lang) ? lang : 'fr'));
  await bench.aim(targetFrom(new URLSearchParams(location.search)));
  bench.form.hidden = false;
}
