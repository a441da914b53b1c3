import { citedIn } from '../../core/cited/address.ts';
import { explorerRows, filterIn, filterQuery, type ExplorerFile } from '../../core/cited/explorer-answer.ts';
import type { Filter } from '../../core/filters.ts';
import { cite, compare } from './cite.ts';
import { citableReleases, editionOf, hostOf, jsonAt, releasedAt } from './host.ts';
import type { AnswerSource } from './source.ts';

/** The explorer's answer to a filter, today and at past releases. */
function sourceOf(filter: Filter, panel: HTMLElement): AnswerSource {
  const { file = '' } = panel.dataset;
  return {
    kind: 'explorer',
    query: filterQuery(filter),
    edition: editionOf(panel),
    now: async () => explorerRows(await jsonAt<ExplorerFile>(file), filter) ?? 'not-asked',
    at: async ({ explorer }) => {
      if (!explorer) return 'not-kept';
      const then = await jsonAt<ExplorerFile>(releasedAt(panel, explorer)).catch(() => undefined);
      return then ? (explorerRows(then, filter) ?? 'not-asked') : 'not-loaded';
    },
  };
}

/** Cites what a filter of the explorer leaves. */
export const citeFilter = (panel: HTMLElement, filter: Filter): Promise<void> => cite(panel, sourceOf(filter, panel));

/** Parameters that neither edition's explorer knows, such as those that a network adds to links, ask nothing. */
async function known(filter: Filter, panel: HTMLElement, search: string): Promise<Filter> {
  const { file = '' } = panel.dataset;
  const now = await jsonAt<ExplorerFile>(file);
  const strange = Object.keys(filter.selection).filter((key) => !Object.hasOwn(now.facets, key));
  if (strange.length === 0) return filter;
  const cited = citedIn(new URLSearchParams(search));
  const release = (await citableReleases(hostOf(panel))).find(
    ({ version }) => typeof cited === 'object' && version === cited.release,
  );
  const then = release?.explorer ? await jsonAt<ExplorerFile>(releasedAt(panel, release.explorer)) : undefined;
  const isKnown = ([key]: readonly [string, unknown]): boolean =>
    !strange.includes(key) || Object.hasOwn(then?.facets ?? {}, key);
  return { ...filter, selection: Object.fromEntries(Object.entries(filter.selection).filter(isKnown)) };
}

/** Says what has become of the answer that an address of the explorer cites. */
export async function compareFilter(panel: HTMLElement, search: string): Promise<void> {
  const asked = filterIn(new URLSearchParams(search));
  const filter = await known(asked, panel, search).catch(() => asked);
  await compare(panel, sourceOf(filter, panel), search);
}
