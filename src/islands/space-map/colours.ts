const colourNames = [
  'paper',
  'sea',
  'land',
  'ink',
  'ink-3',
  'ink-4',
  'rule',
  'rule-strong',
  'fla',
  'wal',
  'bru',
] as const;

/** The site's colours as the page has them now, light or dark, by the names of its tokens. */
export type Colours = Readonly<Record<(typeof colourNames)[number], string>>;

/**
 * The page's colour tokens as it shows them now. A token may be written in any way CSS knows, `light-dark()` too, so a probe
 * element is asked what it comes to; setting a style by script is no inline style to the page's policy.
 */
export function coloursOf(host: HTMLElement): Colours {
  const probe = document.createElement('span');
  host.append(probe);
  const colours = colourNames.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Colours;
}
