import { log } from '@clack/prompts';
import common from '../../schemas/common.schema.json' with { type: 'json' };
import { fieldFrom, type Field } from '../core/fields.ts';
import { atPlace, placeNamed } from '../core/new-place.ts';
import { valueFrom, withFact, type Contribution } from '../core/new-record.ts';
import { firstTopics, furtherTopics, type Topic } from '../core/topics.ts';
import type { Surroundings } from '../core/rules/rule.ts';
import { wordsFrom, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { nearWords } from '../io/near-words.ts';
import { example, faultAt } from './answer-fault.ts';
import { askLine, askOne, askSeveral, type Asking } from './prompts.ts';

type Facts = Contribution['facts'];

interface Ground extends Asking {
  readonly surroundings: Surroundings;
  /** `YYYY-MM-DD`, proposed as the day the page was read. */
  readonly today: string;
}

/** How a field is asked for: its label, what it means, and that it may stay empty. */
function messageFor({ label, description }: Field, required: boolean, locale: Locale): string {
  const holes = { label: label[locale], description: description[locale] };
  return translatorOf(locale)(required ? 'new.name' : 'new.optional', holes).trim();
}

interface Asked {
  readonly field: Field;
  readonly required: boolean;
  readonly initialValue?: string;
  /** A contribution that holds the answer, so that it can be judged. */
  readonly holding: (value: unknown) => Contribution;
  readonly pointer: string;
}

/** Asks for one field in the way of its type; undefined where it is left open. */
async function askField({ field, required, initialValue, holding, pointer }: Asked, ground: Ground): Promise<unknown> {
  const { locale } = ground;
  const message = messageFor(field, required, locale);
  if (field.type === 'choice') return (await askOne(message, field.choices, ground)) || undefined;
  if (field.type === 'list' && field.choices.length > 0) {
    const several = await askSeveral({ message, required }, field.choices, ground);
    return several.length > 0 ? several : undefined;
  }
  const findFault = (answer: string): string | undefined =>
    answer === '' && !required ? undefined : faultAt(pointer, holding(valueFrom(answer, field)), ground);
  const placeholder = field.example === undefined ? '' : [field.example].flat().join('; ');
  const answer = await askLine(
    { message, placeholder, findFault, ...(initialValue !== undefined && { initialValue }) },
    ground,
  );
  return answer === '' ? undefined : valueFrom(answer, field);
}

async function withLine(facts: Facts, field: Field, required: boolean, ground: Ground): Promise<Facts> {
  const { pointer } = field;
  const holding = (value: unknown): Contribution => ({ ...example, facts: withFact(example.facts, pointer, value) });
  const value = await askField({ field, required, holding, pointer }, ground);
  return value === undefined ? facts : withFact(facts, pointer, value);
}

async function withTopic(
  facts: Facts,
  { field, lines, flags }: Topic,
  required: boolean,
  ground: Ground,
): Promise<Facts> {
  const { locale } = ground;
  let all = facts;
  if (flags.length > 0) {
    const message = translatorOf(locale)('new.flags', { label: field.label });
    const choices = flags.map(({ pointer, label }) => ({ value: pointer, label }));
    for (const pointer of await askSeveral({ message, required: false }, choices, ground))
      all = withFact(all, pointer, true);
  }
  for (const line of lines) all = await withLine(all, line, required, ground);
  return all;
}

/** Asks for the municipality by name; it may stay unknown. */
async function withPlace(facts: Facts, ground: Ground): Promise<Facts> {
  const {
    locale,
    surroundings: { gazetteer },
  } = ground;
  const t = translatorOf(locale);
  const findFault = (answer: string): string | undefined => {
    const found = answer === '' ? undefined : placeNamed(gazetteer, answer);
    return found && 'candidates' in found && found.isNear ? nearWords(answer, found.candidates, locale) : undefined;
  };
  const named = await askLine({ message: t('new.municipality'), placeholder: 'Namur', findFault }, ground);
  if (named === '') return facts;
  const found = placeNamed(gazetteer, named);
  if ('municipality' in found) return atPlace(facts, named, found.municipality);
  const choices = found.candidates.map(({ nis, name }) => ({ value: nis, label: wordsFrom(() => `${name} (${nis})`) }));
  const municipality = gazetteer.municipalities.get(await askOne(t('new.which-municipality'), choices, ground));
  return municipality ? atPlace(facts, named, municipality) : facts;
}

/** The lines of a source in the schema's order, but for what it supports, which follows from the facts. */
const sourceFields: readonly Field[] = Object.entries(common.$defs.source.properties)
  .filter(([key]) => key !== 'supports' && key !== 'contradicts')
  .map(([key, node]) => fieldFrom(node as Parameters<typeof fieldFrom>[0], `/${key}`));

async function askSource(ground: Ground): Promise<Contribution['source']> {
  let source: Contribution['source'] = {};
  for (const field of sourceFields) {
    const { key } = field;
    const holding = (value: unknown): Contribution => ({ ...example, source: { ...example.source, [key]: value } });
    const required = common.$defs.source.required.includes(key);
    const asked = { field, required, holding, pointer: `/sources/0/${key}` };
    const value = await askField(key === 'accessed' ? { ...asked, initialValue: ground.today } : asked, ground);
    if (value !== undefined) source = { ...source, [key]: value };
  }
  return source;
}

async function askFurther(facts: Facts, ground: Ground): Promise<Facts> {
  const choices = furtherTopics.map(({ field }) => ({ value: field.pointer, label: field.label }));
  const message = translatorOf(ground.locale)('new.topics');
  const chosen = new Set(await askSeveral({ message, required: false }, choices, ground));
  let all = facts;
  for (const topic of furtherTopics)
    if (chosen.has(topic.field.pointer)) all = await withTopic(all, topic, false, ground);
  return all;
}

/** Asks for everything that a new space may say, one question after the other; throws CancelledError after Ctrl-C. */
export async function askedContribution(ground: Ground): Promise<Contribution> {
  let facts: Facts = {};
  for (const topic of firstTopics) facts = await withTopic(facts, topic, true, ground);
  const all = await askFurther(await withPlace(facts, ground), ground);
  log.step(translatorOf(ground.locale)('new.source'), { output: ground.output });
  return { facts: all, source: await askSource(ground) };
}
