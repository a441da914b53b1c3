import { expect, test } from 'vitest';
import { spaceJsonLd } from '../../src/core/json-ld.ts';
import type { Catalogue } from '../../src/core/catalogue.ts';
import { locales } from '../../src/i18n/locales.ts';
import { aCatalogue, aSource, type Given } from '../a-space.ts';

const site = { origin: 'https://example.org', base: '/register/' };

function catalogueOf(given: Given): Catalogue {
  return aCatalogue({ ruche: given }, { networks: { chaine: { kind: 'chain' }, label: { kind: 'label' } } });
}

function markupOf(given: Given): unknown {
  const catalogue = catalogueOf(given);
  const [space] = catalogue.spaces;
  const text = space && spaceJsonLd(space, catalogue, site, 'en');
  return text === undefined ? undefined : JSON.parse(text);
}

test('A space is told with what belongs to it, in the page’s language', () => {
  expect(
    markupOf({
      kinds: ['coworking', 'cafe'],
      operators: ['Ville de Namur'],
      networks: { chaine: {}, label: {} },
      website: 'https://example.org/ruche',
      hours: { visitors: 'Mo-Fr 09:00-17:00', members: '24/7' },
      capacity: { people: [30, 40], desks: 12 },
      amenities: { wifi: true, parking: false },
      offers: { day: { plan: 'desk', per: 'day', price: 12.5, from: true, vat: 'excluded' } },
      opened: '2013~',
    }),
  ).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@id": "https://example.org/register/en/spaces/ruche/",
      "@type": "LocalBusiness",
      "additionalType": [
        "coworking",
        "café",
      ],
      "address": {
        "@type": "PostalAddress",
        "addressCountry": "BE",
        "addressLocality": "Namur",
        "addressRegion": "Wallonia",
      },
      "amenityFeature": [
        {
          "@type": "LocationFeatureSpecification",
          "name": "Desks",
          "propertyID": "/capacity/desks",
          "value": 12,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "wifi",
          "propertyID": "/amenities/wifi",
          "value": true,
        },
        {
          "@type": "LocationFeatureSpecification",
          "name": "parking",
          "propertyID": "/amenities/parking",
          "value": false,
        },
      ],
      "brand": {
        "@type": "Organization",
        "name": "A network",
      },
      "makesOffer": {
        "@type": "Offer",
        "name": "shared desk",
        "priceSpecification": {
          "@type": "UnitPriceSpecification",
          "minPrice": 12.5,
          "priceCurrency": "EUR",
          "unitCode": "DAY",
          "unitText": "day",
          "valueAddedTaxIncluded": false,
        },
      },
      "maximumAttendeeCapacity": 40,
      "memberOf": {
        "@type": "Organization",
        "name": "A network",
      },
      "name": "La Ruche",
      "openingHours": "Mo-Fr 09:00-17:00",
      "parentOrganization": {
        "@type": "Organization",
        "name": "Ville de Namur",
      },
      "url": "https://example.org/ruche",
    }
  `);
});

test('A space that is not known to be open is not announced', () => {
  expect(markupOf({ sources: [aSource({ published: '2020', shows: 'closed', supports: ['/name'] })] })).toBe(undefined);
});

test('Text that would end its script element cannot', () => {
  const catalogue = catalogueOf({ name: 'A </script> B' });
  const [space] = catalogue.spaces;
  expect(space && spaceJsonLd(space, catalogue, site, 'fr')).not.toContain('</script>');
});

const ending = '</script><script>alert(1)</script><!--';

test.each(locales)('No text of a record ends the script that describes it: %s', (locale) => {
  // The same in every place that takes free text.
  const catalogue = catalogueOf({
    name: ending,
    otherNames: [`a${ending}`],
    formerNames: { [`b${ending}`]: {}, __proto__x: {} },
    address: { street: ending, houseNumber: '1', locality: ending, municipality: '92094' },
    website: `https://example.org/${ending}`,
  });
  const [hostile] = catalogue.spaces;
  const text = (hostile && spaceJsonLd(hostile, catalogue, site, locale)) ?? '';
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({
    name: ending,
    alternateName: [`a${ending}`, `b${ending}`, '__proto__x'],
    address: { streetAddress: `${ending} 1`, addressLocality: ending },
    url: `https://example.org/${ending}`,
  });
});
