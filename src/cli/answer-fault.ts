import { judgeSpace } from '../core/judge.ts';
import { recordFrom, type Contribution } from '../core/new-record.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import type { Locale } from '../i18n/locales.ts';
import { sentenceAbout } from '../io/told-problems.ts';

interface Ground {
  readonly locale: Locale;
  readonly surroundings: Surroundings;
}

/** A record in which one answer can be judged before the others are known. */
export const example: Contribution = {
  facts: { name: 'La Ruche', kinds: ['coworking'], address: { municipality: '92094' } },
  source: { url: 'https://example.org/la-ruche', title: 'La Ruche' },
};

/** The first thing that is wrong at a place of a record. */
export function faultAt(
  pointer: string,
  contribution: Contribution,
  { locale, surroundings }: Ground,
): string | undefined {
  const [problem] = judgeSpace(recordFrom(contribution), surroundings).filter(
    ({ code, pointer: place }) => code !== 'fact-without-evidence' && `${place}/`.startsWith(`${pointer}/`),
  );
  return problem && sentenceAbout(problem, locale);
}
