import common from '../../../schemas/common.schema.json' with { type: 'json' };
import type { CheckRecord, SourceRecord } from '../evidence.ts';
import { fieldFrom, type Field } from '../fields.ts';
import { countedIn, linesOf, type Answers } from './answers.ts';
import { typedValue } from './typed-value.ts';

/** Where a record keeps evidence: public pages, and looks of somebody. */
export type EvidenceList = 'sources' | 'checks';

/** What the form asks of each, as the schema describes it; which facts it supports is asked apart. */
const asked = (shape: 'source' | 'check'): readonly Field[] =>
  fieldFrom({ $ref: `common.schema.json#/$defs/${shape}` }, '/evidence/*').children.filter(
    ({ key }) => key !== 'supports' && key !== 'contradicts',
  );

export const evidenceFields: Readonly<Record<EvidenceList, readonly Field[]>> = {
  sources: asked('source'),
  checks: asked('check'),
};

/** Whether a page or a look has to tell it. */
export const isNeeded = (list: EvidenceList, { key }: Field): boolean =>
  common.$defs[list === 'sources' ? 'source' : 'check'].required.includes(key);

/** One page or look as the form's answers tell it. */
export interface ToldEvidence {
  /** In the form, `/evidence/+1`. */
  readonly name: string;
  readonly list: EvidenceList;
  readonly given: Partial<SourceRecord & CheckRecord>;
  /** Names of the facts that it states; missing where the reader has not been asked, for one page states all. */
  readonly supports?: readonly string[];
}

/** The pages and looks that answers tell of, in the order of the form. */
export const toldEvidence = (answers: Answers): readonly ToldEvidence[] =>
  countedIn(answers, '/evidence').map((number) => {
    const name = `/evidence/${number}`;
    const list: EvidenceList = answers[name] === 'checks' ? 'checks' : 'sources';
    const given = evidenceFields[list].map((field) => [
      field.key,
      typedValue(field, answers[`${name}/${field.key}`] ?? ''),
    ]);
    const supports = answers[`${name}/supports`];
    return {
      name,
      list,
      given: Object.fromEntries(given.filter(([, value]) => value !== undefined)),
      ...(supports !== undefined && { supports: linesOf(supports) }),
    };
  });
