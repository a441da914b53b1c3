import { formats, judgeSpace } from 'virtual:compiled-schemas';
import { covers } from './leaves.ts';
import type { Problem } from './problem.ts';
import type { JudgedKind } from './record-schemas.ts';
import { problemsOf } from './schema-problem.ts';
import { isWebAddress } from './web-address.ts';

/** What `validate.ts` offers, for browsers: there the build puts this module in its place. It knows spaces alone. */

formats['http-url'] = isWebAddress;
// The judge of opening hours is loaded once somebody writes any; until then none are there to be judged.
formats['opening-hours'] = () => true;

/** Takes the judge of opening hours, once it has been loaded. */
export function useOpeningHours(isOpeningHours: (text: string) => boolean): void {
  formats['opening-hours'] = isOpeningHours;
}

/** Judges the record of a space against its JSON Schema; see `validate.ts`. */
export function validate(_kind: JudgedKind, value: unknown): readonly Problem[] {
  return judgeSpace(value) ? [] : problemsOf(judgeSpace.errors ?? []);
}

/** The keys that lead to a place of the schema, e.g. `offers`, `any`, `price`; a free key is as good as another. */
const keysTo = (schemaPath: string): readonly string[] =>
  schemaPath
    .replaceAll(/\/properties\/([^/]+)/g, '/$1')
    .replaceAll('/additionalProperties', '/any')
    .split('/')
    .slice(1);

/** Judges one value alone, as if it stood at that place of a record: in a record that holds nothing else. */
export function isValidAt(kind: JudgedKind, schemaPath: string, value: unknown): boolean {
  const keys = keysTo(schemaPath);
  const record = keys.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
  return validate(kind, record).every(({ pointer }) => !covers(`/${keys.join('/')}`, pointer));
}
