import type { Map as MapLibre } from 'maplibre-gl';
import { pinAt } from '../../core/atlas-marks.ts';
import type { Colours } from './colours.ts';
import { dotName } from './style.ts';
import { pinName } from './style-spaces.ts';

/** Images are drawn at twice their size, for sharp screens. */
const pixelRatio = 2;

/** Gives a map whose style has just been loaded the pins and the dot that the style names. */
export function addImages(map: MapLibre, colours: Colours): void {
  const add = (name: string, image: ImageData | null) => image && map.addImage(name, image, { pixelRatio });
  for (const ink of ['fla', 'wal', 'bru'] as const) add(pinName(ink), pinImage(colours[ink], colours.land));
  add(dotName, dotImage(colours['ink-3']));
}

/** A pin with its tip at the bottom, in one colour with an edge in another; null in a browser that cannot draw on a canvas. */
function pinImage(colour: string, edge: string): ImageData | null {
  const scale = 1.35 * pixelRatio;
  return drawn(18 * scale, 21 * scale, (context) => {
    const pin = new Path2D(pinAt({ x: 9 * scale, y: 20 * scale }, scale));
    Object.assign(context, { fillStyle: colour, strokeStyle: edge, lineWidth: 1.5 * scale });
    context.stroke(pin);
    context.fill(pin);
  });
}

/** A town's dot, 4 pixels wide; null like the pin. */
function dotImage(colour: string): ImageData | null {
  const size = 4 * pixelRatio;
  return drawn(size, size, (context) => {
    context.fillStyle = colour;
    context.arc(size / 2, size / 2, size / 2, 0, 2 * Math.PI);
    context.fill();
  });
}

function drawn(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): ImageData | null {
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d');
  if (!context) return null;
  draw(context);
  return context.getImageData(0, 0, canvas.width, canvas.height);
}
