import { escapedKey } from '../json-pointer.ts';
import { node, plain, typed, valueFrom, type Graph, type Node } from '../rdf/graph.ts';
import type { SpaceRecord } from '../records.ts';
import { choiceIn, named, type Names } from './names.ts';

type Offer = NonNullable<SpaceRecord['offers']>[string];

/** UN/CEFACT codes of the periods that have one; a half day and a pass have none. */
const unitCodes: Readonly<Partial<Record<NonNullable<Offer['per']>, string>>> = {
  hour: 'HUR',
  day: 'DAY',
  week: 'WEE',
  month: 'MON',
  quarter: 'QAN',
  year: 'ANN',
};

/** A "from" price is the least one; whether VAT is in it is said only where the page says so. */
function priceNode({ price, per, from, vat }: Offer, iri: string): Node {
  const unitCode = per && unitCodes[per];
  return node(iri, 'schema:UnitPriceSpecification', {
    [from ? 'schema:minPrice' : 'schema:price']: typed(String(price), 'xsd:decimal'),
    'schema:priceCurrency': plain('EUR'),
    'schema:unitCode': unitCode ? plain(unitCode) : undefined,
    'schema:unitText': per && choiceIn('/offers/*/per', per),
    'schema:valueAddedTaxIncluded': vat && valueFrom(vat === 'included'),
  });
}

/** An offer, then its price where one is known. */
function offerNodes(offer: Offer, iri: string): readonly [Node, ...Graph] {
  const price = offer.price === undefined ? [] : [priceNode(offer, `${iri}/price-specification`)];
  const offered = node(iri, 'schema:Offer', {
    'schema:name': choiceIn('/offers/*/plan', offer.plan),
    'schema:priceSpecification': named(price),
  });
  return [offered, ...price];
}

/** The offers of a space, each with its price. */
export const offersOf = ({ offers = {} }: SpaceRecord, { iriOf }: Names): readonly (readonly [Node, ...Graph])[] =>
  Object.entries(offers).map(([key, offer]) => offerNodes(offer, iriOf(`/offers/${escapedKey(key)}`)));
