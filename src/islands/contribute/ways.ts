import type { Draft } from '../../core/form/draft.ts';
import type { Subject } from '../../core/form/subject.ts';
import { fileText, type Message } from '../../core/form/message.ts';
import {
  editWay,
  issueWay,
  longestLink,
  longestMail,
  mailWay,
  newFileWay,
  type WayOut,
} from '../../core/form/ways-out.ts';
import type { Locale } from '../../i18n/locales.ts';
import { translatorOf } from '../../i18n/translate.ts';

/** A way to send a contribution, as the page offers it. */
export interface WayShown {
  readonly id: 'new' | 'edit' | 'issue' | 'mail' | 'copy' | 'file';
  readonly label: string;
  readonly hint: string;
  /** Where it leads; missing where there is nothing but to copy or to save. */
  readonly href?: string;
  /** What is copied on the way, for it has to be pasted there. */
  readonly copies?: string;
  /** What is saved, and under which name. */
  readonly saves?: { readonly text: string; readonly name: string };
}

export interface Sending {
  readonly draft: Draft;
  readonly subject?: Subject;
  readonly message: Message;
  readonly repository: string;
  readonly email?: string;
  readonly locale: Locale;
}

/** Who keeps the repository, as readers know it: `github.com`. */
const hostOf = (repository: string): string => new URL(repository).host;

/** What is said beside a link that carries the whole, and beside one that would be so many bytes too long. */
interface LinkWords {
  readonly hint: string;
  readonly long: (bytes: number) => string;
}

/** A link that carries the whole, or one beside which the text is copied. */
function linkTo({ href, carriesAll, bytes }: WayOut, text: string, { hint, long }: LinkWords) {
  return { href, hint: carriesAll ? hint : long(bytes), ...(!carriesAll && { copies: text }) };
}

function fileWays({ draft, subject, repository, locale }: Sending): readonly WayShown[] {
  const t = translatorOf(locale);
  const { id } = draft;
  const host = hostOf(repository);
  const text = fileText(draft);
  const name = `${id}.json`;
  const save = {
    id: 'file',
    label: t('form.way.file'),
    hint: t('form.way.file-hint', { name }),
    saves: { text, name },
  } as const;
  if (subject) {
    const { href } = editWay({ repository, id });
    return [
      { id: 'edit', label: t('form.way.edit', { host }), hint: t('form.way.edit-hint'), href, copies: text },
      save,
    ];
  }
  const long = (bytes: number): string => t('form.way.new-long', { bytes, limit: longestLink });
  const link = linkTo(newFileWay({ repository, id, text }), text, { hint: t('form.way.new-hint'), long });
  return [{ id: 'new', label: t('form.way.new', { host }), ...link }, save];
}

function messageWays({ message, repository, email, locale }: Sending): readonly WayShown[] {
  const t = translatorOf(locale);
  const host = hostOf(repository);
  const whole = `${message.title}\n\n${message.body}`;
  const long = (limit: number) => (bytes: number) => t('form.way.message-long', { bytes, limit });
  const issue = linkTo(issueWay(repository, message), message.body, {
    hint: t('form.way.issue-hint'),
    long: long(longestLink),
  });
  const mail =
    email && linkTo(mailWay(email, message), message.body, { hint: t('form.way.mail-hint'), long: long(longestMail) });
  return [
    { id: 'issue', label: t('form.way.issue', { host }), ...issue },
    ...(mail ? [{ id: 'mail' as const, label: t('form.way.mail'), ...mail }] : []),
    { id: 'copy', label: t('form.way.copy'), hint: t('form.way.copy-hint'), copies: whole },
  ];
}

/** Every way in which a contribution can leave: as a file once nothing is wrong with it, as a message whenever its reader likes. */
export const waysFor = (sending: Sending, isReady: boolean): readonly WayShown[] => [
  ...(isReady ? fileWays(sending) : []),
  ...messageWays(sending),
];
