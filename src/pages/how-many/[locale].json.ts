import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { machinePlacesOf } from '../../core/definitions/machine-places.ts';
import { offeredCriteria } from '../../core/definitions/offered.ts';
import { locales } from '../../i18n/locales.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

export const getStaticPaths = (() =>
  locales.map((locale) => ({ params: { locale }, props: { locale } }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All places with what they answer, as the script of "How many?" judges them; loaded only once a reader asks something of it. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const catalogue = loadCatalogue();
  return Response.json(machinePlacesOf(catalogue, offeredCriteria(catalogue.definitions), locale));
};
