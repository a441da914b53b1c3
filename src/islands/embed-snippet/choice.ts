import { embeddableIn, embedHeights, embedPathOf, embedWidth, snippetOf } from '../../core/embed.ts';
import { filled } from '../../i18n/sentence.ts';

/** What the page hands over; `height` has that hole, and `width`. */
export interface EmbedTexts {
  readonly height: string;
  /** Said of what is not the page of a space or of a municipality. */
  readonly unknown: string;
  /** Said of such a page that is not there. */
  readonly missing: string;
  readonly copied: string;
  readonly failed: string;
}

/** What an address asks for, where the embedded page stands. */
export interface Choice {
  readonly url: string;
  readonly height: number;
  /** What is copied, once the title of the page is known. */
  readonly snippet: (title: string) => string;
  readonly note: string;
}

/** Reads the address of a page; undefined for any other. `base` is the whole address of the site, with a slash at its end. */
export function choiceOf(address: string, base: string, texts: EmbedTexts): Choice | undefined {
  const found = embeddableIn(address);
  if (!found) return undefined;
  const { section, locale } = found;
  const url = `${base}${embedPathOf(found, locale).slice(1)}`;
  const height = embedHeights[section];
  return {
    url,
    height,
    snippet: (title) => snippetOf({ url, section, title }),
    note: filled(texts.height, { height, width: embedWidth }, locale),
  };
}
