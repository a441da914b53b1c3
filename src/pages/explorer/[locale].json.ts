import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { explorerIndexOf, explorerLinesOf } from '../../core/explorer-index.ts';
import { localeRoutes } from '../../core/page.ts';
import { lineOf } from '../../core/row.ts';
import { isGreatRegister } from '../../io/great-register.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { squareOf } from '../../io/square-of.ts';

export const getStaticPaths = localeRoutes satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/**
 * All spaces, as the explorer's script filters them, and what their lines say where the page does not hold all of these; loaded only once a
 * reader asks something of it.
 */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const catalogue = loadCatalogue();
  const index = explorerIndexOf(catalogue);
  if (!isGreatRegister()) return Response.json(index);
  const lines = catalogue.spaces.map((space) => lineOf(space, catalogue.release, locale, squareOf(space)));
  return Response.json({ ...index, ...explorerLinesOf(lines) });
};
