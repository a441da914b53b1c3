import networkSchema from '../../schemas/network.schema.json' with { type: 'json' };
import { wordsFrom, type Words } from '../i18n/locales.ts';
import { resolved, wordOf, type SchemaNode } from './schema-node.ts';

const root = networkSchema as unknown as SchemaNode;

const labelOf = (node: SchemaNode): Words => wordsFrom((locale) => wordOf(node, 'title', locale));

/** The words of a network's fields and the kinds of network, read from their schema. */
export const fieldsOfNetwork = {
  labels: new Map(Object.entries(root.properties ?? {}).map(([key, node]) => [key, labelOf(resolved(node))])),
  kinds: (root.properties?.['kind']?.oneOf ?? []).map((branch) => ({
    value: branch.const ?? '',
    label: labelOf(branch),
  })),
} as const;
