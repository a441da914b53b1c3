import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { machinePlacesOf } from '../../core/definitions/machine-places.ts';
import { offeredCriteria } from '../../core/definitions/offered.ts';
import { localeRoutes } from '../../core/page.ts';
import { isGreatRegister } from '../../io/great-register.ts';
import { loadCatalogue } from '../../io/load-catalogue.ts';

export const getStaticPaths = localeRoutes satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** All places with what they answer, as the script of "How many?" judges them; loaded only once a reader asks something of it. */
export const GET: APIRoute<Props> = ({ props: { locale } }) => {
  const catalogue = loadCatalogue();
  const criteria = offeredCriteria(catalogue.definitions);
  return Response.json(machinePlacesOf({ catalogue, criteria, locale, isGreat: isGreatRegister() }));
};
