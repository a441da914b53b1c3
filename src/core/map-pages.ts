import type { Page } from './page.ts';

/** Whether a page holds the interactive map: home and the explorer. All others are read without script and lead to the explorer's. */
export const hasLiveMap = ({ section, id }: Page): boolean =>
  id === undefined && (section === 'home' || section === 'spaces');
