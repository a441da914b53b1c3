import type { Selection } from '../../core/filters.ts';
import { queryWordsOf, singular } from '../../core/search/query-words.ts';
import { stopWords } from '../../core/search/stop-words.ts';
import type { Index } from './index-of.ts';
import type { PagefindHit } from './pagefind.ts';

const nameFields = ['title', 'aka', 'typed'];
/** Of the pages found by their name, so many are looked at: what bears the very name stands at the top. */
const looked = 5;

/** The words of a name that tell it from others, in any order; all of its words where a question could be made of none but these. */
function gist(name: string): string {
  const words = [...new Set(queryWordsOf(name).map(({ text }) => text))];
  const telling = words.filter((word) => !stopWords.has(word));
  return (telling.length > 0 ? telling : words).map(singular).toSorted().join(' ');
}

/** All the words of a name, in their order. */
const whole = (name: string): string =>
  queryWordsOf(name)
    .map(({ text }) => text)
    .join(' ');

/** The pages whose name is what was typed, e.g. `Coworking Namur`, which reads as a kind and a town as well. */
export async function namesakes(name: string, chosen: Selection, { search }: Index): Promise<readonly PagefindHit[]> {
  const { results } = await search(name, chosen);
  const byName = results.filter(({ matchedMetaFields = [] }) =>
    matchedMetaFields.some((field) => nameFields.includes(field)),
  );
  const wanted = gist(name);
  const found = await Promise.all(
    byName.slice(0, looked).map(async (hit) => {
      const { meta } = await hit.data();
      const names = [meta['title'] ?? '', ...(meta['aka'] ?? '').split('; ')];
      const place = names.findIndex((other) => gist(other) === wanted);
      const isWhole = names.some((other) => whole(other) === whole(name));
      return place === -1 ? [] : [{ hit, place: isWhole ? -1 : place }];
    }),
  );
  // The very name goes before one that differs by a small word, and the name that a page bears now before the other names of another.
  const inOrder = found.flat().toSorted((a, b) => a.place - b.place);
  return inOrder.map(({ hit }) => hit);
}
