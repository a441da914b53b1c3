import { Ajv2020, type CodeOptions, type Options, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { translatedLocales } from '../i18n/locales.ts';
import { onceForText } from './once-for.ts';
import { isOpeningHours } from './opening-hours.ts';
import type { Problem } from './problem.ts';
import { recordSchemas, type JudgedKind } from './record-schemas.ts';
import { problemsOf } from './schema-problem.ts';
import { isWebAddress } from './web-address.ts';

/** How much a validator tells: every error with the values around it, or the first alone. */
type Telling = Pick<Options, 'allErrors' | 'verbose'>;
const inFull: Telling = { allErrors: true, verbose: true };

/** ajv with all schemas; `code` where its validators are to be written down as source, for browsers. */
export function schemaCompiler(code: CodeOptions = {}, telling = inFull): Ajv2020 {
  const options = { strict: true, strictRequired: false, allowUnionTypes: true };
  const ajv = new Ajv2020({ ...options, ...telling, code });
  for (const keyword of [...translatedLocales.map((locale) => `x-${locale}`), 'x-unit', 'x-ask', 'x-evidence'])
    ajv.addKeyword(keyword);
  formats.default(ajv, ['email']);
  ajv.addFormat('http-url', isWebAddress);
  ajv.addFormat('opening-hours', isOpeningHours);
  return ajv.addSchema([common, ...Object.values(recordSchemas)]);
}

/** Finds the validator of a place in the schemas. */
function validatorsOf(ajv: Ajv2020): (reference: string) => ValidateFunction {
  return onceForText((reference) => {
    const found = ajv.getSchema(reference);
    if (!found) throw new Error(`The schemas hold nothing at ${reference}.`);
    return found;
  });
}

/** Nearly every record is valid: what tells of errors is asked, and made, for the others alone. */
const [accepts, tells] = [validatorsOf(schemaCompiler({}, {})), validatorsOf(schemaCompiler())];

/**
 * Judges a record against its JSON Schema.
 * @param kind which schema
 * @param value anything that was read as JSON
 * @returns every problem, in the order found; none when the record is valid
 */
export function validate(kind: JudgedKind, value: unknown): readonly Problem[] {
  const { $id } = recordSchemas[kind];
  if (accepts($id)(value)) return [];
  const judge = tells($id);
  judge(value);
  return problemsOf(judge.errors ?? []);
}

/**
 * Judges one value alone, as if it stood at that place of a record.
 * @param schemaPath the place in the schema, e.g. `/properties/capacity/properties/desks`
 */
export const isValidAt = (kind: JudgedKind, schemaPath: string, value: unknown): boolean =>
  Boolean(accepts(`${recordSchemas[kind].$id}#${schemaPath}`)(value));
