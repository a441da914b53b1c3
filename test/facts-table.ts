/**
 * Thirty facts of the evidence, as a reader of the site should find them. The places were drawn from the evidence register with
 * seed 30 by mulberry32 over the ids sorted, without putting back: `splice(Math.floor(random() * ids.length), 1)` of its 219 ids,
 * in this order. One that was drawn, multiburo-bruxelles, has no record, for no page states its place; the thirty-first stands
 * in for it. The fact of each place was chosen so that kinds of facts vary; value and source are those of the evidence, not of
 * the records.
 */
/** As the pages in French and in English say it. */
type Said = Readonly<Record<'fr' | 'en', string>>;

export interface EvidencedFact {
  /** Identifier of the space. */
  readonly space: string;
  /** Label of the line that holds it; a fact without one stands in the sentence on the state, under the name. */
  readonly fact?: Said;
  /** A part of what the line says, spaces of every kind written as plain ones. */
  readonly shown: Said;
  /** Address of the page that states it. */
  readonly source: string;
}

export const evidencedFacts: readonly EvidencedFact[] = [
  {
    space: 'the-gate-mont-saint-guibert',
    fact: { fr: 'Ouverture', en: 'Opened' },
    shown: { fr: '11 juin 2010', en: '11 June 2010' },
    source: 'https://www.parlement-wallonie.be/pwpages?p=interp-questions-voir&type=28&iddoc=28361',
  },
  {
    space: 'the-library-ambiorix-bruxelles',
    fact: { fr: 'Équipements', en: 'Amenities' },
    shown: { fr: 'Salle de réunion, bureau fermé', en: 'Meeting room, private office' },
    source: 'https://thelibrarygroup.be/behind-scenes-movie/',
  },
  {
    space: 'hi-meet-grimbergen',
    fact: { fr: 'Salles de réunion', en: 'Meeting rooms' },
    shown: { fr: '16', en: '16' },
    source:
      'https://lawnservicemaintenance.com/2022/10/19/the-old-douwe-egberts-production-tower-will-become-a-modular-sme-hall/',
  },
  {
    space: 'coworking-diesterstraat-sint-truiden',
    fact: { fr: 'Adresse', en: 'Address' },
    shown: { fr: 'Diesterstraat, Sint-Truiden', en: 'Diesterstraat, Sint-Truiden' },
    source: 'http://www.haspengouwsnieuws.be/nl/node/2961',
  },
  {
    space: 'corda-incubator-hasselt',
    fact: { fr: 'Postes de travail', en: 'Desks' },
    shown: { fr: '159', en: '159' },
    source: 'https://www.made-in.be/limburg/hasselts-doorgroeihuis-nog-voor-opening-volzet/',
  },
  {
    space: 'hub-c-charleroi',
    fact: { fr: 'Équipements', en: 'Amenities' },
    shown: { fr: 'Fablab', en: 'Fablab' },
    source:
      'https://www.dhnet.be/regions/charleroi/le-hub-c-lieu-multidisciplinaire-de-creation-innovante-61962bb29978e25ff08dec5e',
  },
  {
    space: 'the-library-europe-bruxelles',
    fact: { fr: 'Site web', en: 'Website' },
    shown: { fr: 'thelibrarygroup.be', en: 'thelibrarygroup.be' },
    source: 'https://thelibrarygroup.be/tag/the-library/',
  },
  {
    space: 'huis-de-bolle-aalst',
    fact: { fr: 'Forme juridique', en: 'Legal form' },
    shown: { fr: 'Société', en: 'Company' },
    source: 'https://www.hln.be/regio/aalst/vroegere-jeugddienst-wordt-creatieve-hub~af0d45da/',
  },
  {
    space: 'transforma-bxl-evere',
    fact: { fr: 'Autres noms', en: 'Other names' },
    shown: { fr: 'Transforma Bruxelles', en: 'Transforma Bruxelles' },
    source:
      'https://www.lalibre.be/economie/entreprises-startup/bienvenue-dans-les-labos-de-l-ere-numerique-chez-transforma-bruxelles-des-imprimantes-3d-accessibles-a-tous-5d485d72f20d5a58a8c59a9c',
  },
  {
    space: 'gare-de-boussu',
    shown: { fr: 'En projet, annoncé le 4 avril 2023', en: 'Planned, announced on 4 April 2023' },
    source:
      'https://www.lavenir.net/regions/mons-centre/boussu/2023/04/04/longtemps-retardes-les-travaux-de-la-gare-de-boussu-avancent-bien-D3LQSXVUNBCWHMX62SIIMTHISM/',
  },
  {
    space: 'start-it-kbc-antwerpen',
    fact: { fr: 'Poste partagé', en: 'Shared desk' },
    shown: { fr: 'Gratuit', en: 'Free' },
    source:
      'https://trends.knack.be/economie/e-business/start-it-kbc-groeide-uit-tot-de-grootste-start-upgemeenschap-van-het-land/article-normal-775317.html',
  },
  {
    space: 'het-bolwerk-edegem',
    fact: { fr: 'Jours d’essai offerts', en: 'Free trial days' },
    shown: { fr: '7 jours', en: '7 days' },
    source: 'https://blog.regiotalent.be/co-working/coworking-5-vragen-aan-de-expert',
  },
  {
    space: 'the-cowork-factory-la-louviere',
    fact: { fr: 'Réseaux', en: 'Networks' },
    shown: { fr: 'Creative Wallonia (depuis 2011)', en: 'Creative Wallonia (since 2011)' },
    source: 'http://www.marketingonthebeach.com/coworking-wallonie-projets-espaces-awt-lisa-lombardi/',
  },
  {
    space: 'silversquare-bailli-bruxelles',
    fact: { fr: 'Équipements', en: 'Amenities' },
    shown: { fr: 'cabine ou coin téléphone', en: 'phone place' },
    source:
      'https://silversquare.eu/fr/articles-coworking/le-coworking-sq-bailli-une-oeuvre-dart-geante-est-signe-krjst-studio',
  },
  {
    space: 'spaces-european-district-bruxelles',
    fact: { fr: 'Surface', en: 'Area' },
    shown: { fr: '4 400 m²', en: '4,400 m²' },
    source: 'https://www.tijd.be/ondernemen/vastgoed/Kantoren-voor-coworking-overspoelen-Brussel/9999094',
  },
  {
    space: 'silversquare-stephanie-bruxelles',
    fact: { fr: 'Adresse', en: 'Address' },
    shown: { fr: 'Place Stéphanie', en: 'Place Stéphanie' },
    source:
      'https://www.lecho.be/entreprises/immobilier/Silversquare-triple-ses-surfaces-de-coworking-avenue-Louise/10235279',
  },
  {
    space: 'offis-wilrijk',
    fact: { fr: 'Adresse', en: 'Address' },
    shown: { fr: '2610 Wilrijk, Antwerpen', en: '2610 Wilrijk, Antwerpen' },
    source: 'https://offis.be/advies/waar-vestig-je-de-zetel-van-je-vennootschap-of-eenmanszaak/',
  },
  {
    space: 'koekenfabriek-merksem',
    fact: { fr: 'Ouverture', en: 'Opened' },
    shown: { fr: '2017', en: '2017' },
    source: 'https://issuu.com./vokavzw/docs/special_vastgoed_aw_ondernemers_2021/s/13758215',
  },
  {
    space: 'coworking-marchin-epn',
    fact: { fr: 'Exploitants', en: 'Operators' },
    shown: { fr: 'EPN Marchin', en: 'EPN Marchin' },
    source: 'https://www.cowallonia.be/portrait-coworking-marchin/',
  },
  {
    space: 'dour-coworking-village',
    fact: { fr: 'Ouverture', en: 'Opened' },
    shown: { fr: 'avril 2019', en: 'April 2019' },
    source:
      'https://www.dhnet.be/regions/mons/dour-un-espace-dedie-au-coworking-5cc2fa20d8ad586a5ad5ea29?fbclid=IwAR0GTpjSXsBJnTfj8VT1VlFKBbR0uG7bOcDRDV6VHWYGGUGaoqi5P5Mo7S0',
  },
  {
    space: 'wat-office-schilde',
    fact: { fr: 'Équipements', en: 'Amenities' },
    shown: { fr: 'Salle de réunion, café, parking à vélos', en: 'Meeting room, coffee, bike parking' },
    source: 'https://watoffice.be/policies/',
  },
  {
    space: 'a6k-charleroi',
    fact: { fr: 'Position', en: 'Position' },
    shown: { fr: '50.405, 4.44', en: '50.405, 4.44' },
    source: 'https://franco.wiki/fr/Ancien_centre_de_tri_postal_Charleroi_X.html',
  },
  {
    space: 'the-loft-louise-bruxelles',
    fact: { fr: 'Adresse', en: 'Address' },
    shown: { fr: 'Avenue Louise 367', en: 'Avenue Louise 367' },
    source:
      'https://www.lesoir.be/art/883422/article/economie/entrepreneuriat/2015-05-20/l-offre-coworking-en-ebullition-bruxelles',
  },
  {
    space: 'fosbury-sons-grand-bigard',
    fact: { fr: 'Surface', en: 'Area' },
    shown: { fr: '3 000 m²', en: '3,000 m²' },
    source: 'https://weekend.levif.be/lifestyle/architecture/la-nouvelle-vie-dun-geant-du-patrimoine',
  },
  {
    space: 'dorf-buero-amel',
    fact: { fr: 'Poste partagé', en: 'Shared desk' },
    shown: { fr: '5 € par demi-journée', en: '€5 per half day' },
    source: 'https://brf.be/regional/1670790',
  },
  {
    space: 'molengeek-molenbeek',
    fact: { fr: 'Ouverture', en: 'Opened' },
    shown: { fr: '2016', en: '2016' },
    source:
      'https://www.rtbf.be/info/economie/detail_molengeek-un-centre-collaboratif-pour-chercher-les-talents-ou-qu-ils-se-trouvent?id=9574766',
  },
  {
    space: 'the-library-ixelles',
    fact: { fr: 'Communauté', en: 'Community' },
    shown: { fr: 'événements', en: 'events' },
    source: 'https://thelibrarygroup.be/tag/the-library/',
  },
  {
    space: 'interoffices-turnhout',
    fact: { fr: 'Bureaux fermés', en: 'Private offices' },
    shown: { fr: '45', en: '45' },
    source: 'https://www.interoffices.com/en/our-blog/interoffices-keeps-on-growing',
  },
  {
    space: 'coworking-ath',
    fact: { fr: 'Réseaux', en: 'Networks' },
    shown: { fr: 'Coworking|Digital Wallonia (depuis 2017)', en: 'Coworking|Digital Wallonia (since 2017)' },
    source: 'https://www.digitalwallonia.be/fr/publications/coworking-rural',
  },
  {
    space: 'wap-s-hub-tournai',
    fact: { fr: 'Ouverture annoncée', en: 'Expected' },
    shown: { fr: 'Avril 2015', en: 'April 2015' },
    source:
      'http://www.lesoir.be/archive/recup/830967/article/economie/entrepreneuriat/2015-03-24/hubs-creatifs-wallons-pour-quoi-faire?noCookies=1',
  },
];
