import { escapedKey } from '../json-pointer.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Mailboxes of an organisation, by what stands before the @ (its first word). */
const genericBoxes = new Set([
  'info',
  'infos',
  'contact',
  'hello',
  'hallo',
  'hi',
  'bonjour',
  'welcome',
  'accueil',
  'onthaal',
  'reception',
  'office',
  'admin',
  'mail',
  'coworking',
  'cowork',
  'team',
  'sales',
  'booking',
  'reservation',
  'reservations',
  'events',
]);

// It looks behind, so that a long word is read once and not once from each of its letters.
const mailbox = /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}._%+-]+)@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const belgianMobile =
  /(?:\+|00)32[\s./-]?(?:\(?0\)?)?[\s./-]?4[5-9]\d(?:[\s./-]?\d){6}(?!\d)|\b04[5-9]\d(?:[\s./-]?\d){6}(?!\d)/g;
/** Places whose digits are no telephone: numbers of articles in addresses, and those of enterprises, which have the form of a mobile. */
const isOtherNumber = (pointer: string): boolean => /(\/|~1)(url|website|enterprise)$/.test(pointer);

type Text = readonly [pointer: string, text: string];

/** Neither a mailbox nor a number: nearly every text of a record. */
const isHarmless = (text: string): boolean => !/[@\d]/.test(text);

/** Adds the texts below a place that may hold something private. */
function textsUnder(pointer: string, value: object, texts: Text[]): readonly Text[] {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' ? isHarmless(inner) : typeof inner !== 'object' || inner === null) continue;
    const place = `${pointer}/${escapedKey(key)}`;
    if (typeof inner === 'string') texts.push([place, inner]);
    else textsUnder(place, inner, texts);
  }
  return texts;
}

const isGeneric = (box: string): boolean => genericBoxes.has(box.toLowerCase().split(/[._+-]/)[0] ?? '');

/** The personal mailboxes and mobile numbers of one text, which stands at that pointer. */
export function privateIn(pointer: string, text: string): readonly Problem[] {
  if (isHarmless(text)) return [];
  const boxes = text.includes('@') ? [...text.matchAll(mailbox)] : [];
  const personal = boxes.filter(([, box = '']) => !isGeneric(box));
  return [
    ...personal.map(([found]) => ({ code: 'personal-email', pointer, args: { found } }) as const),
    ...(isOtherNumber(pointer)
      ? []
      : [...text.matchAll(belgianMobile)].map(
          ([found]) => ({ code: 'mobile-number', pointer, args: { found } }) as const,
        )),
  ];
}

/** No personal mailbox and no mobile number stands anywhere in a record, of whatever kind. */
export const nothingPrivateIn = (record: object): readonly Problem[] =>
  textsUnder('', record, []).flatMap(([pointer, text]) => privateIn(pointer, text));

export const nobodyPrivate: Rule = (record) => nothingPrivateIn(record);
