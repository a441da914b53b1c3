import {
  asksExplorer,
  namesChart,
  namesDefinition,
  namesSource,
  namesTarget,
  namesTerm,
  type Naming,
} from './known-names.ts';

interface Attribute {
  readonly isRequired: boolean;
  readonly naming: Naming;
}

/** What a writer may put between the tags: nothing, words, or either. */
type Content = 'none' | 'words' | 'any';

export interface Component {
  readonly attributes: Readonly<Record<string, Attribute>>;
  readonly content: Content;
  /** True where it stands alone between blank lines, false where it stands in a line of text. */
  readonly standsAlone: boolean;
}

const required = (naming: Naming): Attribute => ({ isRequired: true, naming });
const inLine = (attributes: Component['attributes'], content: Content): Component => ({
  attributes,
  content,
  standsAlone: false,
});
const alone = (attributes: Component['attributes'], content: Content): Component => ({
  attributes,
  content,
  standsAlone: true,
});

/** The components that a chapter may hold; there are no others. */
export const components = {
  Source: inLine({ of: required(namesSource) }, 'any'),
  Term: inLine({ of: required(namesTerm) }, 'words'),
  Link: inLine({ to: required(namesTarget) }, 'words'),
  Count: inLine({ of: { isRequired: false, naming: asksExplorer } }, 'none'),
  Definition: inLine({ of: required(namesDefinition) }, 'none'),
  Chart: alone({ of: required(namesChart) }, 'none'),
  Checklist: alone({}, 'words'),
} as const satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof components;

const byName: Readonly<Record<string, Component>> = components;

export const componentNames: readonly string[] = Object.keys(components);

/** What is known of a component; undefined for a name that is none. */
export const componentNamed = (name: string): Component | undefined =>
  Object.hasOwn(byName, name) ? byName[name] : undefined;
