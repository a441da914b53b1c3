import { citedQuery, isUnreleased, type Cited } from '../../core/cited/address.ts';
import { apaOf, bibtexOf, cslOf, risOf, type Citation } from '../../core/citation-formats.ts';
import { fitsAddress, longestAddress } from '../../core/sql/address.ts';
import { dateBy } from '../../core/words/date-by.ts';
import { saveFile } from '../save-file.ts';
import { made, type Host } from './host.ts';
import type { AnswerSource } from './source.ts';

/** An answer with its hash, as it is cited. */
export interface CitedAnswer extends Cited {
  readonly date: string;
}

/** The permanent address of an answer: the page's canonical address, what asks it again, and what it cites. */
export function addressOf(query: string, cited: Cited): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
  return `${canonical}?${[query, citedQuery(cited)].filter(Boolean).join('&')}`;
}

function citationOf({ say, locale }: Host, { kind, query }: AnswerSource, answer: CitedAnswer): Citation {
  const { release: version, date, count, hash } = answer;
  const title = say(`cite.entry-${kind}`, { register: say('site.name'), count });
  return {
    key: `coworking-register-${version.replace('+', '-')}-${hash.slice(0, 8)}`,
    title: isUnreleased(version) ? say('cite.entry-unreleased', { title }) : title,
    author: say('citation.author'),
    version,
    date,
    url: addressOf(query, answer),
    locale,
  };
}

function copyButton({ say }: Host, name: string, text: string): HTMLButtonElement {
  const button = made('button', 'plain', say('cite.copy'));
  button.type = 'button';
  button.ariaLabel = `${say('cite.copy')} (${name})`;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text).then(
      () => button.replaceChildren(say('cite.copied')),
      () => button.replaceChildren(say('cite.copy-failed')),
    );
  });
  return button;
}

function saveButton({ say }: Host, text: string, file: string): HTMLButtonElement {
  const button = made('button', 'plain', say('cite.download'));
  button.type = 'button';
  button.ariaLabel = `${say('cite.download')} (${file})`;
  button.addEventListener('click', () => saveFile(text, file));
  return button;
}

/** One text to copy, and to save where it makes a file. */
function textBlock(host: Host, name: string, text: string, file?: string): HTMLElement {
  const code = made('pre', 'code', made('code', '', text.trimEnd()));
  code.dataset['cited'] = file ?? name;
  const tools = made('p', 'cite-tools', copyButton(host, name, text), ...(file ? [saveButton(host, text, file)] : []));
  return made('section', '', made('h4', '', name), code, tools);
}

/** Says that an address is longer than what servers and mail programs pass on whole. */
const lengthNote = ({ say }: Host, url: string): readonly HTMLElement[] =>
  fitsAddress(url) ? [] : [made('p', 'cite-told', say('sql.too-long', { count: url.length, limit: longestAddress }))];

/** An answer's permanent address, its hash and its citation in four formats. */
export function citationView(host: Host, source: AnswerSource, answer: CitedAnswer): readonly HTMLElement[] {
  const { say, locale, howUrl } = host;
  const citation = citationOf(host, source, answer);
  const name = `${citation.key}`;
  const date = dateBy((_sentence, day) => day.date, answer.date, locale);
  const how = made('a', '', say('cite.how'));
  how.href = howUrl;
  return [
    made('p', 'cite-told', say('cite.told', { count: answer.count, version: answer.release, date })),
    ...lengthNote(host, citation.url),
    textBlock(host, say('cite.address'), citation.url),
    textBlock(host, say('cite.hash'), answer.hash),
    made('p', 'hint', how),
    made(
      'div',
      'snippets',
      textBlock(host, 'APA', apaOf(citation, say), `${name}.txt`),
      textBlock(host, 'BibTeX', bibtexOf(citation), `${name}.bib`),
      textBlock(host, 'RIS', risOf(citation), `${name}.ris`),
      textBlock(host, 'CSL-JSON', cslOf(citation), `${name}.json`),
    ),
  ];
}
