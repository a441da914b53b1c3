const asked = new Map<string, Promise<void>>();

/**
 * A style sheet that is asked for by what needs it and not by the page, which a plain import would do. Resolves when it is in force, rejects
 * when it cannot be had; the next call then asks again.
 */
export function sheetInForce(url: string): Promise<void> {
  const before = asked.get(url);
  if (before) return before;
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: url });
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  link.addEventListener('load', () => resolve());
  link.addEventListener('error', () => {
    link.remove();
    asked.delete(url);
    reject(new Error(`no style sheet at ${url}`));
  });
  asked.set(url, promise);
  document.head.append(link);
  return promise;
}
