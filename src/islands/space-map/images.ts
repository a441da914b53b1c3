import { pinAt } from '../../core/atlas-marks.ts';

/** Images are drawn at twice their size, for sharp screens. */
export const pixelRatio = 2;

/** A pin with its tip at the bottom, in one colour with an edge in another; null in a browser that cannot draw on a canvas. */
export function pinImage(colour: string, edge: string): ImageData | null {
  const scale = 1.35 * pixelRatio;
  return drawn(18 * scale, 21 * scale, (context) => {
    const pin = new Path2D(pinAt({ x: 9 * scale, y: 20 * scale }, scale));
    Object.assign(context, { fillStyle: colour, strokeStyle: edge, lineWidth: 1.5 * scale });
    context.stroke(pin);
    context.fill(pin);
  });
}

/** A town's dot, 4 pixels wide; null like the pin. */
export function dotImage(colour: string): ImageData | null {
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
