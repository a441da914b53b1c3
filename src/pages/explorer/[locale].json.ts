import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { explorerIndexOf, explorerLinesOf } from '../../core/explorer-index.ts';
import { lineOf } from '../../core/row.ts';
import { greatRegisterPaths } from '../../io/great-register.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';
import { squareOf } from '../../io/square-of.ts';

/** One for each language, and none where the explorer's page holds the whole list itself. */
export const getStaticPaths = greatRegisterPaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All spaces, as the explorer's script filters and lists them; loaded only once a reader asks something of it. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const catalogue = loadCatalogue();
  const lines = catalogue.spaces.map((space) => lineOf(space, catalogue.release, locale, squareOf(space)));
  return Response.json({ ...explorerIndexOf(catalogue), ...explorerLinesOf(lines) });
};
