/**
 * A preview image as SVG: shapes and outlines of letters alone, so that whatever draws it needs no font and draws it alike everywhere.
 * Its measures are pixels. Whoever changes what it draws raises `drawingVersion`: addresses of images change with it.
 */
import type { Atlas } from '../atlas.ts';
import { sheet } from '../atlas-frame.ts';
import { fittedText, type FittedText } from './fitted-text.ts';
import type { Face, Lettering } from './lettering.ts';
import { markSvg } from './mark-drawing.ts';
import { paint } from './paint.ts';
import type { Preview, PreviewMark } from './preview.ts';

/** Of what this file and those that it draws with make of a preview. */
export const drawingVersion = 1;

/** What services that unfold links ask for: 1.91 to 1. */
export const previewSize = { width: 1200, height: 630 } as const;

const left = 76;
const right = previewSize.width - left;
const lines = { head: 108, rule: 134, top: 166, foot: 500, footText: 546 };
/** The map and the number of a chapter stand at the right of the title. */
const map = { x: 744, y: 164, scale: (right - 744) / sheet.width };
const column = map.x - left - 44;

type LandLines = Pick<Atlas, 'coarseLand' | 'coarseRegionBorders'>;

/** The image of a page; `atlas` gives the outline of the country. */
export function previewSvg(preview: Preview, atlas: LandLines, lettering: Lettering): string {
  const { width, height } = previewSize;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${paint.paper}" d="M0 0h${width}v${height}H0z"/>`,
    ...neatlines,
    ...headOf(preview, lettering),
    ...textOf(preview, lettering),
    ...(preview.marks ? mapOf(preview.marks, atlas) : numberOf(preview, lettering)),
    ...footOf(preview, lettering),
    '</svg>',
  ].join('');
}

const frame = (inset: number, width: number): string =>
  `<path fill="none" stroke="${paint.ink}" stroke-width="${width}" d="M${inset} ${inset}H${previewSize.width - inset}V${previewSize.height - inset}H${inset}z"/>`;
/** The double line around a map sheet. */
const neatlines = [frame(24, 4), frame(34, 1)];
const rule = (y: number): string => `<path fill="${paint.ruleStrong}" d="M${left} ${y}H${right}v2H${left}z"/>`;

function headOf({ register, square }: Preview, { drawn, widthOf }: Lettering): readonly string[] {
  const line = { face: 'heading', size: 30, y: lines.head, fill: paint.ink } as const;
  return [
    drawn(register, { ...line, x: left }),
    ...(square ? [drawn(square, { ...line, x: right - widthOf(square, line.face, line.size) })] : []),
    rule(lines.rule),
  ];
}

interface Block extends FittedText {
  readonly face: Face;
  readonly leading: number;
  readonly fill: string;
}

/** The lines of a block, the first at the top of its room. */
const blockDrawn = ({ size, lines: texts, face, leading, fill }: Block, top: number, { drawn }: Lettering): string =>
  texts
    .map((text, index) => drawn(text, { face, size, fill, x: left, y: top + size * (0.8 + index * leading) }))
    .join('');

const heightOf = ({ size, lines: texts, leading }: Block): number => texts.length * size * leading;

const titleSizes = [78, 72, 66, 60, 54, 48, 43, 38, 34];
const gap = 22;

/** The title as large as it may be above what stands below it. */
function textOf({ title, below }: Preview, lettering: Lettering): readonly string[] {
  const height = lines.foot - 18 - lines.top;
  const roomOf = (face: Face, most: number, leading: number, sizes: readonly number[]) => ({
    width: column,
    height: most,
    leading,
    sizes,
    widthOf: (text: string, size: number) => lettering.widthOf(text, face, size),
  });
  const under: Block = {
    ...fittedText(below, roomOf('text', 150, 1.24, [36, 33, 30, 28])),
    face: 'text',
    leading: 1.24,
    fill: paint.ink2,
  };
  const head: Block = {
    ...fittedText(title, roomOf('heading', height - gap - heightOf(under), 1.12, titleSizes)),
    face: 'heading',
    leading: 1.12,
    fill: paint.ink,
  };
  return [blockDrawn(head, lines.top, lettering), blockDrawn(under, lines.top + heightOf(head) + gap, lettering)];
}

function mapOf(marks: readonly PreviewMark[], { coarseLand, coarseRegionBorders }: LandLines): readonly string[] {
  const { width, height } = sheet;
  return [
    `<g transform="translate(${map.x} ${map.y}) scale(${map.scale.toFixed(4)})">`,
    `<path fill="${paint.sea}" stroke="${paint.ink}" stroke-width="3" d="M2 2H${width - 2}V${height - 2}H2z"/>`,
    `<path fill="${paint.land}" d="${coarseLand}"/>`,
    `<path fill="none" stroke="${paint.ink3}" stroke-width="2.6" stroke-linejoin="round" d="${coarseRegionBorders}"/>`,
    ...marks.map(sheetMark),
    '</g>',
  ];
}

function sheetMark({ disc, pin, ink }: PreviewMark): string {
  const colour = ink ? paint[ink] : paint.ink;
  const stroke = `stroke="${colour}" stroke-width="3"`;
  if (pin) return `<path fill="${colour}" stroke="${paint.land}" stroke-width="3" d="${pin}"/>`;
  return disc
    ? `<circle fill="${colour}" fill-opacity="0.3" ${stroke} cx="${disc.x}" cy="${disc.y}" r="${disc.r}"/>`
    : '';
}

/** The number of a chapter, as tall as the map would be. */
function numberOf({ number }: Preview, { drawn, widthOf }: Lettering): readonly string[] {
  if (number === undefined) return [];
  const size = number.length > 1 ? 300 : 380;
  const line = { face: 'heading', size, y: lines.foot - 50, fill: paint.ink } as const;
  return [drawn(number, { ...line, x: right - widthOf(number, line.face, size) })];
}

function footOf({ foot, age, dated }: Preview, lettering: Lettering): readonly string[] {
  const size = 31;
  const fill = age === undefined ? paint.ink2 : paint.age[age];
  const x = age === undefined ? left : left + 38;
  const note = { face: 'text', size: 26, y: lines.footText, fill: paint.ink3 } as const;
  const noteWidth = dated ? lettering.widthOf(dated, note.face, note.size) : 0;
  const { lines: said, size: found } = fittedText(foot, {
    width: right - x - (dated ? noteWidth + 32 : 0),
    height: size,
    leading: 1,
    sizes: [size, 28, 25],
    widthOf: (text, letters) => lettering.widthOf(text, 'text', letters),
  });
  return [
    rule(lines.foot),
    ...(age === undefined ? [] : [markSvg(age, { x: left + 13, y: lines.footText - 10 })]),
    ...said.map((text) => lettering.drawn(text, { face: 'text', size: found, x, y: lines.footText, fill })),
    ...(dated ? [lettering.drawn(dated, { ...note, x: right - noteWidth })] : []),
  ];
}
