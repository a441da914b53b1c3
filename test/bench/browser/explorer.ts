/** The explorer: a choice among its facets, and the map with all places. */
import type { CDPSession, Page } from 'playwright-core';
import { pathOf } from '../../../src/core/page.ts';
import type { Named } from '../parts/part.ts';
import { median, settled, type Readers } from './reader.ts';
import { Wire } from './wire.ts';

const desk = { width: 1280, height: 800 };
const explorerPath = pathOf({ section: 'spaces' }, 'fr');

interface Choice {
  /** Milliseconds that scripts ran for it, at once or a little later. */
  readonly script: number;
  /** From the press until the next frame is drawn. */
  readonly wall: number;
}

/** Milliseconds that scripts of the page have run until now, as Chromium counts them. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Presses a box of the facets and waits until the next frame is drawn. */
const press = (page: Page, index: number): Promise<number> =>
  page.evaluate(
    (at) =>
      new Promise<number>((resolve) => {
        const boxes = document.querySelectorAll<HTMLInputElement>('form[data-facets] input[type=checkbox]');
        const started = performance.now();
        boxes[at]?.click();
        // A frame is drawn between two of these.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - started)));
      }),
    index,
  );

/** Long enough for what a choice sets off later, such as words that count what is left. */
const aWhile = 300;

async function choose(page: Page, session: CDPSession, index: number): Promise<Choice> {
  const before = await scriptTime(session);
  const wall = await press(page, index);
  await page.waitForTimeout(aWhile);
  return { script: (await scriptTime(session)) - before, wall };
}

async function choices(readers: Readers): Promise<readonly Named[]> {
  const page = await readers.page(desk);
  await page.goto(readers.at(explorerPath));
  await settled(page);
  const boxes = await page.locator('form[data-facets] input[type=checkbox]').count();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const made: Choice[] = [];
  // Each is chosen and taken back, so that none narrows what the next one has to go through.
  for (let index = 0; index < Math.min(boxes, 12); index += 1)
    made.push(await choose(page, session, index), await choose(page, session, index));
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
