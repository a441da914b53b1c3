import { locales, type Locale } from '../i18n/locales.ts';
import { translatorOf } from '../i18n/translate.ts';
import { fieldNamed, fields, type Field } from './fields.ts';
import { addressBelow, subpage } from './page.ts';
import { listIn, lowerFirst, upperFirst } from './words/values-in.ts';

/** The forms in which the forge takes messages: made of the schema, one of each in every language. */
export const formNames = ['add-a-space', 'correct-a-fact'] as const;
export type FormName = (typeof formNames)[number];

/** The file of a form in `.github/ISSUE_TEMPLATE/`, by which links ask for it. */
export const formFile = (name: FormName, locale: Locale): string => `${name}.${locale}.yml`;

/** A part of a form, as GitHub's syntax for issue forms has it. */
export interface FormElement {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown' | 'checkboxes';
  readonly id?: string;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly validations?: { readonly required: boolean };
}

export interface IssueForm {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly body: readonly FormElement[];
}

/** What hardly anybody knows of a place that they tell of; whoever does writes it where the rest is asked. */
const notAsked = new Set(
  [
    ...['/formerNames', '/formerSites', '/position', '/expected', '/successor', '/sameBuilding', '/temporary'],
    ...['/legalForm', '/enterprise', '/networks', '/focus', '/community'],
  ].map((pointer) => fieldNamed(pointer).pointer),
);

const required = { validations: { required: true } } as const;

/** What is asked for its form: an example of the schema, as somebody would type it. */
function exampleOf({ example }: Field): string {
  if (Array.isArray(example)) return example.join(', ');
  return typeof example === 'object' || example === undefined ? '' : String(example);
}

const isOfFlags = ({ children }: Field): boolean =>
  children.length > 0 && children.every(({ type }) => type === 'flag');

const partsOf = ({ children }: Field, locale: Locale): string =>
  listIn(children.map(({ label }) => lowerFirst(label[locale])));

/** A field of the schema as a part of the form. */
function elementOf(field: Field, locale: Locale): FormElement {
  const common = { label: upperFirst(field.label[locale]), description: field.description[locale] };
  const must = field.key === 'name' ? required : {};
  if (isOfFlags(field)) {
    const options = field.children.map(({ label }) => ({ label: upperFirst(label[locale]) }));
    return { type: 'checkboxes', id: field.key, attributes: { ...common, options } };
  }
  if (field.choices.length > 0) {
    const options = field.choices.map(({ label }) => upperFirst(label[locale]));
    return { type: 'dropdown', id: field.key, attributes: { ...common, multiple: field.type === 'list', options } };
  }
  if (field.type === 'map' || field.type === 'entries') {
    const placeholder = upperFirst(partsOf(field, locale));
    return { type: 'textarea', id: field.key, attributes: { ...common, placeholder } };
  }
  const placeholder = exampleOf(field);
  return { type: 'input', id: field.key, attributes: { ...common, ...(placeholder && { placeholder }) }, ...must };
}

const evidence = (locale: Locale): FormElement => {
  const t = translatorOf(locale);
  const attributes = { label: t('issue.evidence'), description: t('issue.evidence-hint') };
  return { type: 'textarea', id: 'evidence', attributes, ...required };
};

function head(name: FormName, homepage: string, locale: Locale): FormElement {
  const value = translatorOf(locale)(`issue.${name}.intro`, { form: addressBelow(homepage, subpage('form'), locale) });
  return { type: 'markdown', attributes: { value } };
}

function lineOf(id: 'file' | 'pointer' | 'found', locale: Locale): FormElement {
  const t = translatorOf(locale);
  const attributes = { label: t(`issue.${id}`), description: t(`issue.${id}-hint`) };
  return { type: 'input', id, attributes, validations: { required: id === 'file' } };
}

function elementsOf(name: FormName, locale: Locale): readonly FormElement[] {
  const t = translatorOf(locale);
  if (name === 'correct-a-fact') {
    const attributes = { label: t('issue.value'), description: t('issue.value-hint') };
    const lines = (['file', 'pointer', 'found'] as const).map((id) => lineOf(id, locale));
    return [...lines, { type: 'textarea', id: 'value', attributes, ...required }, evidence(locale)];
  }
  const asked = fields.filter(({ needsEvidence, pointer }) => needsEvidence && !notAsked.has(pointer));
  return [...asked.map((field) => elementOf(field, locale)), evidence(locale)];
}

/** A form in one language. */
export function issueForm(name: FormName, homepage: string, locale: Locale): IssueForm {
  const t = translatorOf(locale);
  return {
    name: t(`issue.${name}.name`),
    description: t(`issue.${name}.description`),
    title: t(`issue.${name}.title`),
    body: [head(name, homepage, locale), ...elementsOf(name, locale)],
  };
}

/** What the forge shows above its forms: the way to the site's own, in every language. */
export const chooserConfig = (homepage: string) => ({
  // The form of the site brings a whole record, for which the forge's forms have no room.
  blank_issues_enabled: true,
  contact_links: locales.map((locale) => ({
    name: translatorOf(locale)('issue.site.name'),
    url: addressBelow(homepage, subpage('form'), locale),
    about: translatorOf(locale)('issue.site.about'),
  })),
});
