/** Whether the reader has had everything removed: nothing is then kept unasked until something is asked for again. */
const key = 'register-offline';

/** A browser may refuse to remember: then nothing was said. */
export function saysNo(): boolean {
  try {
    return localStorage.getItem(key) === 'no';
  } catch {
    return false;
  }
}

export function remember(isWanted: boolean): void {
  try {
    if (isWanted) localStorage.removeItem(key);
    else localStorage.setItem(key, 'no');
  } catch {
    // What is kept unasked then comes back with the next page.
  }
}
