/** The explorer: a choice among its facets, and the map with all places. */
import type { Page } from 'playwright-core';
import { pathOf } from '../../../src/core/page.ts';
import type { Named } from '../parts/part.ts';
import { median, settled, type Readers } from './reader.ts';
import { Wire } from './wire.ts';

const desk = { width: 1280, height: 800 };
const explorerPath = pathOf({ section: 'spaces' }, 'fr');

interface Choice {
  /** Milliseconds of script, from the press to its return. */
  readonly script: number;
  /** Until the next frame is drawn. */
  readonly wall: number;
}

/** Presses a box of the facets, with no slowdown of the processor. */
const choose = (page: Page, index: number): Promise<Choice> =>
  page.evaluate(
    (at) =>
      new Promise<Choice>((resolve) => {
        const boxes = document.querySelectorAll<HTMLInputElement>('form[data-facets] input[type=checkbox]');
        const started = performance.now();
        boxes[at]?.click();
        const script = performance.now() - started;
        // A frame is drawn between two of these.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve({ script, wall: performance.now() - started })),
        );
      }),
    index,
  );

async function choices(readers: Readers): Promise<readonly Named[]> {
  const page = await readers.page(desk);
  await page.goto(readers.at(explorerPath));
  await settled(page);
  const boxes = await page.locator('form[data-facets] input[type=checkbox]').count();
  const made: Choice[] = [];
  // Each is chosen and taken back, so that none narrows what the next one has to go through.
  for (let index = 0; index < Math.min(boxes, 12); index += 1)
    made.push(await choose(page, index), await choose(page, index));
  await page.context().close();
  return [
    {
      name: 'A choice',
      count: made.length,
      script: median(made.map(({ script }) => script)),
      wall: median(made.map(({ wall }) => wall)),
    },
    {
      name: 'The slowest choice',
      script: Math.max(...made.map(({ script }) => script)),
      wall: Math.max(...made.map(({ wall }) => wall)),
    },
  ];
}

/** From the press of its button until nothing is left to draw. */
async function map(readers: Readers): Promise<Named> {
  const page = await readers.page(desk);
  await page.goto(readers.at(explorerPath));
  await settled(page);
  const wire = new Wire(page);
  const started = performance.now();
  await page.locator('space-map [data-part=toggle]').click();
  await page.locator('space-map[data-ready=true]').waitFor();
  const wall = performance.now() - started;
  const weight = await wire.take();
  await page.context().close();
  return { name: 'The map with all places', wall, ...weight };
}

export async function explorer(readers: Readers): Promise<readonly Named[]> {
  return [...(await choices(readers)), await map(readers)];
}
