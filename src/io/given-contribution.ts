import common from '../../schemas/common.schema.json' with { type: 'json' };
import { fieldAt } from '../core/fields.ts';
import { valueFrom, withFact, type Contribution } from '../core/new-record.ts';
import { readJsonText } from './json-text.ts';

/** One of the options is no pointer to a field, or no key of a source, with its value. */
export class NoFieldError extends Error {}

/** `key=value` in its two parts; the value may hold more of these signs. */
function parted(text: string): readonly [string, string] {
  const sign = text.indexOf('=');
  if (sign < 1) throw new NoFieldError(text);
  return [text.slice(0, sign), text.slice(sign + 1).trim()];
}

function factsOf(settings: readonly string[]): Contribution['facts'] {
  return settings.map(parted).reduce<Contribution['facts']>((facts, [pointer, text]) => {
    const field = fieldAt(pointer);
    if (!field?.needsEvidence) throw new NoFieldError(pointer);
    return withFact(facts, pointer, valueFrom(text, field));
  }, {});
}

/** What is given of a source besides what it supports, which follows from the facts. */
export const sourceKeys: readonly string[] = Object.keys(common.$defs.source.properties).filter(
  (key) => !['supports', 'contradicts'].includes(key),
);

function sourceOf(settings: readonly string[]): Contribution['source'] {
  const entries = settings.map(parted);
  const unknown = entries.find(([key]) => !sourceKeys.includes(key));
  if (unknown) throw new NoFieldError(unknown[0]);
  return Object.fromEntries(entries);
}

/** A contribution from options such as `/name=La Ruche` and `url=https://example.org`; throws NoFieldError where one names nothing. */
export const contributionFromOptions = (facts: readonly string[], source: readonly string[]): Contribution => ({
  facts: factsOf(facts),
  source: sourceOf(source),
});

/** A contribution from JSON: the facts as a record has them, and the page under `source`; undefined where it is none. */
export function contributionFromJson(text: string): Contribution | undefined {
  const { value, problems } = readJsonText(text.trim());
  if (problems.length > 0 || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { source, ...facts } = value as Readonly<Record<string, unknown>>;
  return typeof source === 'object' && source !== null ? { facts, source: { ...source } } : undefined;
}
