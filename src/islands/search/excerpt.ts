/**
 * Pagefind's excerpt as nodes: text, and `<mark>` around the words found.
 * It comes as HTML; only the marks are taken over, all else is text, so that contributed words can never run.
 */
export function excerptOf(html: string): readonly Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) => {
    if (!(node instanceof HTMLElement) || node.tagName !== 'MARK')
      return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
