/** What a page loads, as it weighs on its way to the reader. */
import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** Compressed as it was sent, else as every host would: fonts and images do not get smaller. */
async function weightOf(response: Response): Promise<number> {
  const { responseBodySize } = await response.request().sizes();
  if (response.headers()['content-encoding']) return responseBodySize;
  const body = await response.body();
  return Math.min(body.length, gzipSync(body, { level: 9 }).length);
}

/** Answers that bring something: a redirection brings nothing, the page of what is not there does. */
const isBody = (response: Response): boolean => response.ok() || response.status() === 404;

/** Notes everything that a page loads from now on. */
export class Wire {
  private responses: Response[] = [];

  constructor(page: Page, isCounted: (path: string) => boolean = () => true) {
    page.on('response', (response) => {
      if (isBody(response) && isCounted(new URL(response.url()).pathname)) this.responses.push(response);
    });
  }

  /** What was loaded since this was last asked. */
  async take(): Promise<{ readonly bytes: number; readonly requests: number }> {
    const taken = this.responses;
    this.responses = [];
    const weights = await Promise.all(taken.map(weightOf));
    return { bytes: weights.reduce((sum, weight) => sum + weight, 0), requests: taken.length };
  }
}
