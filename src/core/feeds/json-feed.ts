import { registerName } from '../licence.ts';
import { htmlOf, momentOf, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedOf({ locale, address, home, title, description, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: home,
    feed_url: `${address}.json`,
    description,
    language: locale,
    authors: [{ name: registerName[locale] }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: htmlOf(entry.lines),
      content_text: entry.lines.join('\n'),
      date_published: momentOf(entry.date),
    })),
  };
  return `${JSON.stringify(feed, null, 1)}\n`;
}
