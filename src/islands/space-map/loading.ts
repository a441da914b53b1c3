import cssUrl from 'maplibre-gl/dist/maplibre-gl.css?url';
import type { Spaces } from './features.ts';

/** The published collection of spaces; rejects when it cannot be had. */
export async function fetchSpaces(url: string): Promise<Spaces> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Spaces;
}

/**
 * MapLibre's style sheet, asked for with the map and not with the page, which a plain import would do. Resolves when it is in force,
 * rejects when it cannot be had.
 */
export function styleSheet(): Promise<unknown> {
  const isThere = document.querySelector(`link[href="${CSS.escape(cssUrl)}"]`);
  if (isThere) return Promise.resolve();
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: cssUrl });
  const loaded = new Promise((resolve, reject) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', () => {
      link.remove();
      reject(new Error(`no style sheet at ${cssUrl}`));
    });
  });
  document.head.append(link);
  return loaded;
}
