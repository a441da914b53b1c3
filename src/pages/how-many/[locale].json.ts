import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { machinePlacesOf } from '../../core/definitions/machine-places.ts';
import { offeredCriteria } from '../../core/definitions/offered.ts';
import { greatRegisterPaths } from '../../io/great-register.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

/** One for each language, and none where the page of "How many?" holds all places itself. */
export const getStaticPaths = greatRegisterPaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All places with what they answer, as the script of "How many?" judges them. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const catalogue = loadCatalogue();
  return Response.json(machinePlacesOf(catalogue, offeredCriteria(catalogue.definitions), locale));
};
