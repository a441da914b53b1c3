import type { FindingRule } from '../../../src/core/findings/finding.ts';
import { translatorOf } from '../../../src/i18n/translate.ts';
import { readGazetteer } from '../../../src/io/read-gazetteer.ts';
import { aSpace, type Given } from '../../a-space.ts';

const surroundings = { gazetteer: readGazetteer(), today: '2026-11-21' };

/** What one rule finds among such spaces by id, each as its code, its place and its sentence in both languages. */
export const toldBy = (rule: FindingRule, spaces: Readonly<Record<string, Given>>): readonly string[] =>
  rule(
    Object.entries(spaces).map(([id, given]) => ({ id, record: aSpace(given) })),
    surroundings,
  ).map(({ code, id, pointer, args }) =>
    [
      `${code} ${id} ${pointer}`,
      ...(['fr', 'en'] as const).map((locale) => translatorOf(locale)(`finding.${code}`, args)),
    ].join('\n'),
  );
