import type { Locale } from '../../i18n/locales.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { translatorOf, type Holes } from '../../i18n/translate.ts';

/** Holes left open, for a script to fill: `{number}` … */
const open = (...names: readonly string[]): Holes => Object.fromEntries(names.map((name) => [name, `{${name}}`]));

/** The words of "How many?", which its script receives from the page; their holes are its to fill. */
export function machineTextsOf(locale: Locale, release: Holes) {
  const t = translatorOf(locale);
  const forked = (key: MessageKey, ...names: readonly string[]) => ({
    one: t(key, { ...open(...names), count: 1 }),
    other: t(key, { ...open(...names), count: 2 }),
  });
  return {
    range: t('how-many.range', open('least', 'most')),
    lead: forked('how-many.lead', 'number', 'all'),
    leadNone: t('how-many.lead-none', open('all')),
    tally: t('how-many.tally', open('yes', 'no')),
    oneFact: t('how-many.one-fact', open('number')),
    bar: t('how-many.bar', open('yes', 'unknown', 'no', 'all')),
    moreMissing: forked('how-many.more-missing', 'number'),
    beyondOnly: t('how-many.beyond-only'),
    iKnow: t('how-many.i-know', open('name')),
    hints: {
      yes: t('how-many.yes.hint'),
      unknown: t('how-many.unknown.hint'),
      no: t('how-many.no.hint'),
      none: t('how-many.none'),
    },
    showAll: t('how-many.show-all', open('number')),
    showFirst: t('how-many.show-first', open('number')),
    firstOf: t('place.first-of', open('count', 'all')),
    unmarked: { one: t('map.unmarked', { count: 1 }), other: t('map.unmarked', { count: '{number}' }) },
    ownCited: t('how-many.own-cited', open('criteria')),
    noCriteria: t('how-many.no-criteria'),
    citation: t('how-many.citation', {
      ...open('definition', 'least', 'most', 'yes', 'unknown', 'no', 'all', 'places'),
      ...release,
    }),
    cited: { standing: t('how-many.cited.standing'), all: t('how-many.cited.all') },
    copied: t('how-many.copied'),
  };
}

export type MachineTexts = ReturnType<typeof machineTextsOf>;
