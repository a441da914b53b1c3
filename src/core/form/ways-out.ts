import { editHref, issueHref, newFileHref } from '../forge.ts';

/**
 * Bytes of the longest link that is given out. A server must be able to read 8,000 (RFC 9110, section 4.1), and many, GitHub's
 * among them, refuse what is a little longer.
 */
export const longestLink = 8000;

/** Bytes of the longest link to an e-mail: Windows hands a mail program no more than 2,083 characters. */
export const longestMail = 2000;

/** Bytes of an address as it is sent: what is not ASCII is written as `%C3%A9`. */
export const bytesOf = (address: string): number => new TextEncoder().encode(address).length;

/** A way for a contribution to leave: an address, and whether it carries the whole or the text has to be pasted. */
export interface WayOut {
  readonly href: string;
  readonly carriesAll: boolean;
  /** Bytes of the address that would carry the whole. */
  readonly bytes: number;
}

function within(limit: number, whole: string, bare: string): WayOut {
  const bytes = bytesOf(whole);
  return bytes <= limit ? { href: whole, carriesAll: true, bytes } : { href: bare, carriesAll: false, bytes };
}

interface File {
  readonly repository: string;
  readonly id: string;
  readonly text: string;
}

/** The forge's page for a new file, filled in; too long a text is left out and has to be pasted. */
export const newFileWay = ({ repository, id, text }: File): WayOut =>
  within(
    longestLink,
    newFileHref(repository, { folder: 'spaces', id }, text),
    newFileHref(repository, { folder: 'spaces', id }),
  );

/** The forge's page to edit the file of a space: it takes no text from an address, so the text is always pasted. */
export function editWay({ repository, id }: Omit<File, 'text'>): WayOut {
  const href = editHref(repository, { folder: 'spaces', id });
  return { href, carriesAll: false, bytes: bytesOf(href) };
}

interface Message {
  readonly title: string;
  readonly body: string;
  /** What the message says where the whole has to be pasted. */
  readonly pasteHere: string;
}

export const issueWay = (repository: string, { title, body, pasteHere }: Message): WayOut =>
  within(longestLink, issueHref(repository, title, body), issueHref(repository, title, pasteHere));

const mailHref = (address: string, subject: string, body: string): string =>
  `mailto:${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;

export const mailWay = (address: string, { title, body, pasteHere }: Message): WayOut =>
  within(longestMail, mailHref(address, title, body), mailHref(address, title, pasteHere));
