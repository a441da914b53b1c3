import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio/slim';
import { describe, expect, test } from 'vitest';
import { buildsUnderTest } from '../../src/cli/builds-under-test.ts';
import { filesIn, type Recorded } from './recount.ts';
import { recountedTasks, recountedUnknowns } from './recounted-tasks.ts';

const { folder } = buildsUnderTest.own;
const files = [...filesIn<Recorded>('spaces')];
const contribute = { fr: 'contribuer/a-faire', en: 'contribute/open-tasks' };

/** What each space asks, as `id pointer`, from the files alone. */
const recounted = files.flatMap(([id, record]) => [
  ...recountedTasks(id, record).map((task) => `${id} ${task.split(' ').at(-1)}`),
  ...recountedUnknowns(record).map((pointer) => `${id} ${pointer}`),
]);

const pageAt = (path: string) => load(readFileSync(join(folder, path), 'utf8'));

describe.each(['fr', 'en'] as const)('The pages of open tasks in %s', (locale) => {
  const path = `${locale}/${contribute[locale]}`;
  const lists = globSync(`${path}/*/index.html`, { cwd: folder });
  const links = lists.flatMap((list) => {
    const $ = pageAt(list);
    return [...$('main .task-links a')].map(({ attribs }) => new URL(attribs['href'] ?? '', 'https://site.example'));
  });
  const head = pageAt(`${path}/index.html`);

  test('ask what a recount of the files finds, each with a link of its own, and nothing else', () => {
    const asked = links.map(({ searchParams }) => `${searchParams.get('space')} ${searchParams.get('fact')}`);
    expect(asked.toSorted()).toEqual(recounted.toSorted());
  });

  test('lead into the form with nothing asked but the one fact', () => {
    const form = { fr: '/fr/contribuer/formulaire/', en: '/en/contribute/form/' }[locale];
    expect(links.filter(({ pathname, searchParams }) => pathname !== form || searchParams.size !== 2)).toEqual([]);
  });

  test('sum up on the first page what the lists hold', () => {
    const numbers = [...head('.task-area .number')].map((one) => Number(head(one).text().replaceAll(/\D/g, '')));
    const total = numbers.reduce((sum, number) => sum + number, 0);
    expect(total).toBe(recounted.length);
  });

  test('stand behind a line on the page of a town, which gives the number of what waits there', () => {
    const inNamur = files.filter(([, { address }]) => address?.municipality === '92094').map(([id]) => id);
    const count = recounted.filter((task) => inNamur.includes(task.split(' ')[0] ?? '')).length;
    const $ = pageAt({ fr: 'fr/communes/namur/index.html', en: 'en/municipalities/namur/index.html' }[locale]);
    const line = $(`a[href*="${contribute[locale]}/namur/#nis-92094"]`).text();
    expect(line).toMatch(new RegExp(`^${count} `));
  });
});
