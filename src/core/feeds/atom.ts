import { licence, registerName } from '../licence.ts';
import { escapedXml } from '../xml.ts';
import { htmlOf, momentOf, type Feed, type FeedEntry } from './feed.ts';

/** What XML 1.0 cannot hold at all. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const element = (name: string, text: string, attributes = ''): string =>
  `<${name}${attributes}>${escapedXml(text.replace(unwritable, ''))}</${name}>`;

const link = (relation: string, type: string, href: string): string =>
  `<link rel="${relation}" type="${type}" href="${escapedXml(href)}"/>`;

function entryXml({ id, title, url, date, lines }: FeedEntry): string {
  return [
    '<entry>',
    element('id', id),
    element('title', title),
    element('published', momentOf(date)),
    element('updated', momentOf(date)),
    link('alternate', 'text/html', url),
    element('content', htmlOf(lines), ' type="html"'),
    '</entry>',
  ].join('\n');
}

/** A feed as Atom 1.0 (RFC 4287). Its `id` is its own address. */
export function atomOf({ locale, address, home, title, description, updated, entries }: Feed): string {
  const self = `${address}.atom`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', self),
    element('title', title),
    element('subtitle', description),
    element('updated', momentOf(updated)),
    `<author>${element('name', registerName[locale])}</author>`,
    element('rights', licence.title),
    link('self', 'application/atom+xml', self),
    link('alternate', 'text/html', home),
    link('alternate', 'application/feed+json', `${address}.json`),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
}
