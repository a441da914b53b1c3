import { wordsFrom } from '../../i18n/locales.ts';
import { wordsOf } from '../../i18n/translate.ts';
import { origin } from '../datasets/json.ts';
import type { Publication } from '../datasets/publication.ts';
import { addressBelow, subpage } from '../page.ts';
import { addressOfEvidence } from './evidence.ts';
import type { Grade, GradedRubric } from './grade.ts';
import { tallyOf } from './tally.ts';

type Told = Pick<Publication, 'catalogue' | 'homepage'>;

function itemJson({ id, item, result, points, measured, reason }: Grade, homepage: string) {
  const { title, code, url, group, evidence = [], declared } = item;
  return {
    id,
    ...(code !== undefined && { code }),
    title,
    ...(url !== undefined && { url }),
    ...(group !== undefined && { group }),
    result,
    ...(item.points !== undefined && { points: { reached: points ?? 0, all: item.points } }),
    judged: declared ? { how: 'declared', by: declared.by, on: declared.on } : { how: 'computed' },
    ...(measured && { measured }),
    ...(reason && { reason }),
    evidence: evidence.map((text) => wordsFrom((locale) => addressOfEvidence(text, homepage, locale))),
  };
}

function rubricJson(rubric: GradedRubric, homepage: string) {
  const { id, record, grades } = rubric;
  const { items, counts, points } = tallyOf(rubric);
  return {
    id,
    name: record.name,
    about: record.about,
    ...(record.url !== undefined && { url: record.url }),
    ...(record.groups && { groups: record.groups }),
    summary: {
      items,
      ...counts,
      ...(points && { points: { reached: points.reached, all: points.all, rating: wordsOf(points.rating) } }),
    },
    items: grades.map((grade) => itemJson(grade, homepage)),
  };
}

/** `quality.json`: the grades of the portal as its page tells them, in the shape of `schemas/quality.schema.json`. */
export function qualityJson(rubrics: readonly GradedRubric[], { catalogue, homepage }: Told): string {
  const told = {
    $schema: `${homepage}schemas/quality.schema.json`,
    ...origin(catalogue),
    pages: wordsFrom((locale) => addressBelow(homepage, subpage('quality'), locale)),
    rubrics: rubrics.map((rubric) => rubricJson(rubric, homepage)),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
