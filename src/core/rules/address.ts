import type { Gazetteer } from '../gazetteer.ts';
import { localName } from '../gazetteer.ts';
import { nearestMunicipalityNames } from '../gazetteer-search.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

interface Site {
  readonly municipality?: string;
  readonly region?: string;
  readonly postcode?: string;
}

function municipalityProblem(nis: string, pointer: string, gazetteer: Gazetteer): Problem | undefined {
  if (gazetteer.municipalities.has(nis)) return undefined;
  const merged = gazetteer.mergedInto(nis);
  if (merged)
    return { code: 'merged-municipality', pointer, args: { found: nis, meant: merged.nis, name: localName(merged) } };
  const meant = nearestMunicipalityNames(gazetteer, nis).map(({ name, nis: code }) => `"${code}" (${name})`);
  if (meant.length > 0)
    return { code: 'unknown-municipality-near', pointer, args: { found: nis, meant: meant.join(', ') } };
  return { code: 'unknown-municipality', pointer, args: { found: nis } };
}

function postcodeProblem({ municipality, postcode }: Site, pointer: string, gazetteer: Gazetteer): Problem | undefined {
  const known = gazetteer.municipalities.get(municipality ?? '');
  if (!postcode || !known || known.postcodes.includes(postcode)) return undefined;
  return {
    code: 'postcode-elsewhere',
    pointer: `${pointer}/postcode`,
    args: { found: postcode, name: localName(known), codes: known.postcodes.join(', ') },
  };
}

function siteProblems(site: Site, pointer: string, gazetteer: Gazetteer): readonly Problem[] {
  const { municipality, region } = site;
  const twice: Problem | undefined =
    municipality !== undefined && region !== undefined
      ? { code: 'place-twice', pointer: `${pointer}/region`, args: {} }
      : undefined;
  const unknown =
    municipality === undefined ? undefined : municipalityProblem(municipality, `${pointer}/municipality`, gazetteer);
  return [twice, unknown, postcodeProblem(site, pointer, gazetteer)].flatMap((problem) => problem ?? []);
}

/** The municipality is in the gazetteer, or else the Region alone is given; the postcode is the municipality's. */
export const addressIsKnown: Rule = ({ address, formerSites = {} }, { gazetteer }) => {
  // While no page says where, there is no address at all; of a former site, the place may be unknown.
  const isNowhere = address && address.municipality === undefined && address.region === undefined;
  return [
    ...(isNowhere ? [{ code: 'place-missing', pointer: '/address', args: {} } as const] : []),
    ...siteProblems(address ?? {}, '/address', gazetteer),
    ...Object.entries(formerSites).flatMap(([key, site]) => siteProblems(site, `/formerSites/${key}`, gazetteer)),
  ];
};
