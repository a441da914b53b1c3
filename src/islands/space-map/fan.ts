import { pinAt } from '../../core/atlas-marks.ts';
import { regionInk } from '../../core/region-ink.ts';
import type { SpaceProperties } from './features.ts';
import { counted } from './labels.ts';
import type { MapTexts } from './texts.ts';
import { drawn, element } from './markup.ts';

/** Pixels right of and below the point that the fan stands on. */
export type Offset = readonly [right: number, down: number];

/** Pixels: from the point to the first ring, from ring to ring, and from mark to mark, which a finger must tell apart. */
const innermost = 46;
const ringGap = 34;
const markGap = 32;
/** Half a mark, and air around the outermost ones. */
const rim = 18;

const radiusOfRing = (ring: number): number => innermost + ring * ringGap;
const roomIn = (ring: number): number => Math.floor((2 * Math.PI * radiusOfRing(ring)) / markGap);

/** A fan has three rings at most; what is more is told as a list. */
export const mostFanned = roomIn(0) + roomIn(1) + roomIn(2);

/** Where the marks of a number of spaces go: evenly on as few rings as hold them, clockwise from the top. */
export function fanOf(count: number): readonly Offset[] {
  const rings = ringsFor(count);
  const around = rings.reduce((sum, ring) => sum + radiusOfRing(ring), 0);
  let left = count;
  return rings.toReversed().flatMap((ring) => {
    const share = ring === 0 ? left : Math.min(left, Math.round((count * radiusOfRing(ring)) / around));
    left -= share;
    return onRing(share, ring);
  });
}

function ringsFor(count: number): readonly number[] {
  const rings = [0];
  let room = roomIn(0);
  while (room < count) {
    room += roomIn(rings.length);
    rings.push(rings.length);
  }
  return rings;
}

function onRing(count: number, ring: number): readonly Offset[] {
  return Array.from({ length: count }, (_, index) => {
    // Every other ring begins half a step later, so that its legs pass between the marks within.
    const angle = (2 * Math.PI * (index + (ring % 2) / 2)) / count - Math.PI / 2;
    return [Math.round(radiusOfRing(ring) * Math.cos(angle)), Math.round(radiusOfRing(ring) * Math.sin(angle))];
  });
}

/** How far a fan reaches from its point, in pixels. */
export const reachOf = (offsets: readonly Offset[]): number =>
  rim + Math.max(...offsets.map(([right, down]) => Math.hypot(right, down)));

/** A fan as the map shows it: a leg and a button for each space. `onPick` hears which was pressed and where its mark stands. */
export function fanElement(
  spaces: readonly SpaceProperties[],
  texts: MapTexts,
  onPick: (space: SpaceProperties, at: Offset) => void,
): HTMLElement {
  const offsets = fanOf(spaces.length);
  const reach = reachOf(offsets);
  const ground = drawn('circle', { class: 'm-fan-ground', r: reach });
  const legs = drawn('path', { class: 'm-leg', d: offsets.map(([right, down]) => `M0 0L${right} ${down}`).join('') });
  const box = {
    class: 'm-fan-legs',
    viewBox: `${-reach} ${-reach} ${2 * reach} ${2 * reach}`,
    width: 2 * reach,
    height: 2 * reach,
  };
  const buttons = spaces.map((space, index) => leaf(space, offsets[index] ?? [0, 0], onPick));
  const fan = element('div', [drawn('svg', { ...box, 'aria-hidden': 'true' }, [ground, legs]), ...buttons], 'm-fan');
  fan.setAttribute('role', 'group');
  fan.setAttribute('aria-label', counted(texts.severalHere, spaces.length));
  return fan;
}

function leaf(space: SpaceProperties, at: Offset, onPick: (space: SpaceProperties, at: Offset) => void): HTMLElement {
  const button = element('button', [sign(space)], 'm-leaf');
  button.setAttribute('type', 'button');
  button.setAttribute('aria-label', space.name);
  button.dataset['name'] = space.name;
  // Set by script, so no inline style to the page's policy.
  button.style.translate = `${at[0]}px ${at[1]}px`;
  button.addEventListener('click', (event) => {
    // The map would take it for a click on what lies below, and close what this opens.
    event.stopPropagation();
    onPick(space, at);
  });
  return button;
}

/** The same signs as in the key: a disc for a place known roughly, a pin for a measured address. */
function sign({ region, precision }: SpaceProperties): SVGElement {
  const ink = `r-${regionInk(region) ?? ''}`;
  const mark =
    precision === 'address'
      ? drawn('path', { class: `m-pin ${ink}`, d: pinAt({ x: 11, y: 20 }) })
      : drawn('circle', { class: `m-disc ${ink}`, cx: 11, cy: 11, r: 8 });
  return drawn('svg', { viewBox: '0 0 22 22', width: 22, height: 22, 'aria-hidden': 'true' }, [mark]);
}
