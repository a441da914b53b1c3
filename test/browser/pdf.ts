/** What the browser prints of a page, read back by another program. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';

export interface Sheet {
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Its words in their order, spaces aside: lines break where they like. */
  readonly text: string;
  /** The points that its words take: nothing stands beyond its edges. */
  readonly extent: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

/** Text without any space, as `Sheet.text` has it. */
export const unspaced = (text: string): string => text.replace(/[\s\u00ad\u2060]+/gu, '');

/** The sheets that a page is printed on, of the size that its styles ask for. */
export async function sheetsOf(page: Page): Promise<readonly Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const sheets: Sheet[] = [];
  for (const number of numbers) {
    const sheet = await pdf.getPage(number);
    const { width, height } = sheet.getViewport({ scale: 1 });
    const { items } = await sheet.getTextContent();
    const words = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
    const across = words.flatMap(({ transform, width: length }) => [transform[4], transform[4] + length]);
    const up = words.map(({ transform }) => transform[5]);
    sheets.push({
      width: Math.round(width),
      height: Math.round(height),
      text: unspaced(words.map(({ str }) => str).join('')),
      extent: {
        left: Math.min(...across),
        right: Math.max(...across),
        top: height - Math.max(...up),
        bottom: height - Math.min(...up),
      },
    });
  }
  return sheets;
}
