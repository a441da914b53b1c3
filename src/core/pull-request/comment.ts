import { localeFacts, locales, type Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';
import { addressBelow } from '../page.ts';
import { blocks, bold, code, folded, link, plain } from '../markdown.ts';
import { otherFilesIn, spaceChangesIn, type ChangedFile, type Proposal, type SpaceChange } from './proposal.ts';
import type { Told } from './questions-in.ts';
import { problemList, spaceSection, titled } from './space-section.ts';

/** Stands at the head of the comment, unseen: whoever posts it finds the one of before, and writes it anew. */
export const commentMark = '<!-- coworking-register: what this proposal changes -->';

/** Characters of the longest comment that forges take. */
export const longestComment = 65_536;

/** Characters that are left to each language, with room for what stands around it. */
const longestPart = Math.floor(longestComment / locales.length) - 2000;

/** Lines about other files that a reviewer reads; more of them are counted. */
const mostFiles = 40;

interface Asked {
  /** The language that stands open; the others are folded below it. */
  readonly locale: Locale;
  /** Where the proposal can be seen as a site, with a slash at the end. */
  readonly preview?: string;
  /** Where such a site can be downloaded. */
  readonly download?: string;
}

/** The space that a text is about, by its name and with its page; '' of another file. */
function storyOf({ path }: ChangedFile, { spacesFolder, after }: Proposal, { locale, preview }: Asked): string {
  const [id = ''] = path.startsWith(`${spacesFolder}/`) ? path.slice(spacesFolder.length + 1).split('.') : [];
  const name = after.catalogue.space.get(id)?.record.name;
  if (name === undefined) return '';
  return preview ? link(name, addressBelow(preview, { section: 'spaces', id }, locale)) : plain(name);
}

function fileLine(file: ChangedFile, proposal: Proposal, asked: Asked): string {
  const { path, from, change, lines } = file;
  const t = translatorOf(asked.locale);
  const told = from === undefined ? t(`proposal.file.${change}`) : t('proposal.file.renamed');
  return [
    code(path),
    plain(told),
    ...(from === undefined ? [] : [plain(t('proposal.file.before')), code(from)]),
    ...(lines && change === 'changed' ? [plain(t('proposal.file.lines', lines))] : []),
    storyOf(file, proposal, asked),
  ]
    .filter(Boolean)
    .join(' ');
}

function otherFiles(proposal: Proposal, asked: Asked): string {
  const t = translatorOf(asked.locale);
  const lines = otherFilesIn(proposal).map((file) => fileLine(file, proposal, asked));
  return titled(t('proposal.other-files'), lines, asked.locale, mostFiles);
}

/** Problems in files that are no records of the spaces told of. */
function problemsElsewhere(proposal: Proposal, locale: Locale): string {
  const told = new Set(spaceChangesIn(proposal).map(({ file }) => file.path));
  const elsewhere = proposal.problems.filter(({ file }) => !told.has(file));
  return problemList(elsewhere, translatorOf(locale)('proposal.problems-elsewhere'), locale);
}

function summary(proposal: Proposal, locale: Locale): string {
  const t = translatorOf(locale);
  const { problems } = proposal;
  const counts = { spaces: spaceChangesIn(proposal).length, files: otherFilesIn(proposal).length };
  const judged =
    problems.length > 0 ? bold(t('proposal.wrong', { count: problems.length })) : plain(t('proposal.nothing-wrong'));
  return `${plain(t('proposal.counts', counts))} ${judged}`;
}

/** The sections of as many spaces as there is room for, and how many there is none for. */
function sectionsOf(changes: readonly SpaceChange[], room: number, told: Told): string {
  const sections: string[] = [];
  let left = room;
  for (const change of changes) {
    const section = spaceSection(change, told);
    left -= section.length + 2;
    if (left < 0) break;
    sections.push(section);
  }
  const more = changes.length - sections.length;
  return blocks(...sections, more > 0 ? plain(translatorOf(told.locale)('proposal.more-spaces', { count: more })) : '');
}

function inLanguage(proposal: Proposal, asked: Asked): string {
  const { locale } = asked;
  const t = translatorOf(locale);
  const { before, after } = proposal;
  const told = { before, after, ...asked };
  const end = blocks(otherFiles(proposal, asked), problemsElsewhere(proposal, locale));
  const room = longestPart - end.length;
  return blocks(
    `## ${plain(t('proposal.title'))}`,
    summary(proposal, locale),
    asked.preview === undefined ? '' : link(t('proposal.preview-site'), asked.preview),
    asked.download === undefined
      ? ''
      : `${link(t('proposal.download'), asked.download)} ${plain(t('proposal.download-hint'))}`,
    sectionsOf(spaceChangesIn(proposal), room, told),
    end,
  );
}

/**
 * The one comment under a pull request, in every language: what it changes of each space, in the words of the pages.
 * @returns Markdown in which nothing that was contributed formats, links, loads or mentions; shorter than forges allow
 */
export function commentOn(proposal: Proposal, asked: Asked): string {
  const others = locales.filter((other) => other !== asked.locale);
  return `${blocks(
    commentMark,
    inLanguage(proposal, asked),
    ...others.map((other) => folded(localeFacts[other].name, inLanguage(proposal, { ...asked, locale: other }))),
  )}\n`;
}
