import type { APIRoute, GetStaticPaths } from 'astro';
import { publishedSchema, schemaNames, type SchemaName } from '../../core/datasets/schemas.ts';
import { siteAddress } from '../../io/site-address.ts';

export const getStaticPaths = (() =>
  schemaNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

/** A schema at the address that its `$id` says, e.g. `/schemas/space.schema.json`. */
export const GET: APIRoute<{ name: SchemaName }> = ({ props: { name } }) =>
  new Response(publishedSchema(name, siteAddress().homepage), {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
