import { expect, test } from 'vitest';
import space from '../../../schemas/space.schema.json' with { type: 'json' };
import { publishedSchema, schemaNames } from '../../../src/core/datasets/schemas.ts';

const published = (name: (typeof schemaNames)[number]) =>
  JSON.parse(publishedSchema(name, 'https://example.org/register/')) as { $id: string };

test.each(schemaNames)('The %s schema is published under the address of the site', (name) => {
  expect(published(name).$id).toBe(`https://example.org/register/schemas/${name}.schema.json`);
});

test('Nothing but its address changes', () => expect({ ...published('space'), $id: space.$id }).toEqual(space));
