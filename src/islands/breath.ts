/** Lets the browser draw, and hear its reader, before what comes next: in one piece it would keep a slow phone from both. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });
