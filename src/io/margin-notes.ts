import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { guideFolder } from '../core/content-kinds.ts';
import { withMarginNotes } from '../core/guide/margin-notes.ts';
import type { ProseNode } from '../core/prose.ts';
import { isLocale, type Locale } from '../i18n/locales.ts';

/** The language of a chapter, from its file's name; undefined for a text that is no chapter. */
function localeOfChapter(file: URL | undefined): Locale | undefined {
  if (!file) return undefined;
  const [name = '', folder] = fileURLToPath(file).replaceAll('\\', '/').split('/').toReversed();
  const [, locale = ''] = /\.([a-z]{2})\.mdx$/.exec(name) ?? [];
  return folder === guideFolder && isLocale(locale) ? locale : undefined;
}

/** A step of the Markdown pipeline that sets the notes of the guide's chapters beside their text; it leaves other texts alone. */
export const marginNotes: MdastPluginEntry = ({ fileURL }) => {
  const locale = localeOfChapter(fileURL);
  return (
    locale &&
    defineMdastPlugin({
      name: 'margin-notes',
      before: (root, context) => context.replaceNode(root, withMarginNotes(root as ProseNode, locale) as MdastNode),
    })
  );
};
