/** What people type, and the page that must answer: from the register and the gazetteer, not from the search. */
import type { Page as SitePage } from '../../src/core/page.ts';
import type { Locale } from '../../src/i18n/locales.ts';

/** A query, the page that answers it, and among how many first results it must stand. */
export type AskedQuery = readonly [query: string, answer: SitePage, within: 1 | 3];

const space = (id: string): SitePage => ({ section: 'spaces', id });
const town = (id: string): SitePage => ({ section: 'municipalities', id });
const network = (id: string): SitePage => ({ section: 'networks', id });
const question = (id: string): SitePage => ({ section: 'questions', id });
const province = (fr: string, en = fr): SitePage => ({ section: 'provinces', id: { fr, en } });
const amenity = (fr: string, en: string): SitePage => ({ section: 'amenities', id: { fr, en } });
const region = (fr: string, en = fr): SitePage => ({ section: 'regions', id: { fr, en } });

const names: readonly AskedQuery[] = [
  ['betacowork', space('betacowork-etterbeek'), 1],
  ['BETACOWORK', space('betacowork-etterbeek'), 1],
  ['Coworking Namur', space('coworking-namur-namur'), 1],
  ['coworking hannut', space('coworking-hannut'), 1],
  ['A6K', space('a6k-charleroi'), 1],
  ['&station', space('andstation-leuven'), 3],
  ['la ferme coworking', space('la-ferme-coworking-chimay'), 1],
  ['the mug', space('the-mug-bruxelles'), 3],
  ['yust liège', space('yust-liege'), 1],
  ['Silversquare Louise', space('silversquare-louise-bruxelles'), 1],
  ['Regus Brugge', space('regus-brugge'), 1],
  ['wintercircus', space('wintercircus-gent'), 1],
];

const otherNames: readonly AskedQuery[] = [
  ['SwitchZone', space('switch-coworking-charleroi'), 1],
  ['StartupVillage', space('startupvillage-antwerpen'), 1],
  ['Budalab', space('buda-lab-kortrijk'), 1],
  ['Officeland', space('silversquare-antwerpen'), 1],
  ['Espace Coworking Soignies', space('coworking-soignies'), 1],
  ['Crystal Hub', space('cristal-hub-seraing'), 1],
  ['CHB', space('commons-hub-brussels'), 1],
  ['Coworking de Gembloux', space('the-cog-gembloux'), 1],
  ['Le Phare du Canal', space('phare-du-kanaal-molenbeek'), 1],
  ['WeWork Botanique', space('wework-botanic-bruxelles'), 1],
];

const spellings: readonly AskedQuery[] = [
  ['chateau de rossignol', space('chateau-de-rossignol-tintigny'), 1],
  ['CHÂTEAU DE ROSSIGNOL', space('chateau-de-rossignol-tintigny'), 1],
  ['l’espace culturel', space('coworking-trois-ponts'), 1],
  ["l'espace culturel", space('coworking-trois-ponts'), 1],
  ["d'Office", network('bar-d-office'), 3],
  ["d'offiz", space('d-offiz-turnhout'), 1],
  ["co'din", space('co-din-dinant'), 1],
  ['e square', space('e-square-marche-en-famenne'), 3],
  ['cowor coeur', space('cowor-coeur-frameries'), 1],
  ['vaux sur sure', town('vaux-sur-sure'), 1],
  ["braine l'alleud", town('braine-l-alleud'), 1],
  ['St-Gilles', town('saint-gilles'), 1],
  ['Louvière', town('la-louviere'), 1],
];

const towns: readonly AskedQuery[] = [
  ['Luik', town('liege'), 1],
  ['Lüttich', town('liege'), 1],
  ['liege', town('liege'), 1],
  ['Antwerp', town('antwerpen'), 1],
  ['Anvers', town('antwerpen'), 1],
  ['Bergen', town('mons'), 1],
  ['Mons', town('mons'), 1],
  ['Doornik', town('tournai'), 1],
  ['Gand', town('gent'), 1],
  ['Ghent', town('gent'), 1],
  ['Brügge', town('brugge'), 1],
  ['Louvain', town('leuven'), 1],
  ['Malines', town('mechelen'), 1],
  ['Mechlin', town('mechelen'), 1],
  ['Arel', town('arlon'), 1],
  ['Aarlen', town('arlon'), 1],
  ['Ypern', town('ieper'), 1],
  ['Courtrai', town('kortrijk'), 1],
  ['Ostend', town('oostende'), 1],
  ['Namen', town('namur'), 1],
];

const codesAndVillages: readonly AskedQuery[] = [
  ['4000', town('liege'), 1],
  ['7500', town('tournai'), 1],
  ['6953', town('nassogne'), 1],
  ['1348', town('ottignies-louvain-la-neuve'), 1],
  ['1040', town('etterbeek'), 1],
  ['B-5000', town('namur'), 1],
  ['4000 Liège', town('liege'), 1],
  ['Weyler', space('greenlab-arlon'), 3],
  ['Laeken', space('greenbizz-laeken'), 3],
  ['Borgerhout', space('borgerhub-borgerhout'), 3],
  ['As', town('as'), 1],
];

const regions: readonly AskedQuery[] = [
  ['province de Namur', province('namur'), 1],
  ['Brabant wallon', province('brabant-wallon', 'walloon-brabant'), 1],
  ['Walloon Brabant', province('brabant-wallon', 'walloon-brabant'), 1],
  ['Henegouwen', province('hainaut'), 1],
  ['Wallonia', region('wallonie', 'wallonia'), 1],
  ['Vlaanderen', region('flandre', 'flanders'), 1],
  ['Bruxelles', region('region-de-bruxelles-capitale', 'brussels-capital-region'), 1],
];

const networks: readonly AskedQuery[] = [
  ['silversquare', network('silversquare'), 1],
  ['Creative Wallonia', network('creative-wallonia'), 1],
  ['co station', network('co-station'), 1],
  ['bar d’office', network('bar-d-office'), 1],
  ['the library', network('the-library'), 1],
  ['Impact Hub', network('impact-hub'), 1],
];

const glossary: SitePage = { section: 'glossary' };

/** Of a question that was put in parliament in a term’s own words, the question comes first and the term beside it. */
const terms: Readonly<Record<Locale, readonly AskedQuery[]>> = {
  fr: [
    ['bail commercial', glossary, 1],
    ['métier de contact', glossary, 3],
    ['métiers de contact', glossary, 3],
    ['paiement à l’usage', glossary, 1],
    ['bureau satellite', glossary, 3],
    ['taux d occupation', glossary, 3],
    ['secret professionnel', glossary, 1],
    ['tiers lieux', { section: 'kinds', id: { fr: 'tiers-lieu', en: 'third-place' } }, 1],
    ['salles de réunion', amenity('salle-de-reunion', 'meeting-room'), 1],
  ],
  en: [
    ['commercial lease', glossary, 1],
    ['contact profession', glossary, 3],
    ['contact professions', glossary, 3],
    ['hot desk', glossary, 1],
    ['hot desks', glossary, 1],
    ['satellite office', glossary, 3],
    ['occupancy rate', glossary, 3],
    ['third places', { section: 'kinds', id: { fr: 'tiers-lieu', en: 'third-place' } }, 1],
    ['meeting rooms', amenity('salle-de-reunion', 'meeting-room'), 1],
  ],
};

const slips: readonly AskedQuery[] = [
  ['Charleory', town('charleroi'), 1],
  ['coworkng Charleory', space('co-station-charleroi'), 3],
  ['betacowrok', space('betacowork-etterbeek'), 1],
  ['beta cowork', space('betacowork-etterbeek'), 1],
  ['silversqaure', network('silversquare'), 1],
  ['impcat hub', network('impact-hub'), 1],
  ['Namru', town('namur'), 1],
  ['Lieje', town('liege'), 1],
  ['Kortrjk', town('kortrijk'), 1],
  ['Bruxeles', region('region-de-bruxelles-capitale', 'brussels-capital-region'), 1],
  ['Anderlecth', town('anderlecht'), 1],
  ['wintercircsu', space('wintercircus-gent'), 1],
  ['molengek', space('molengeek-molenbeek'), 1],
];

const questions: Readonly<Record<Locale, readonly AskedQuery[]>> = {
  fr: [
    ['coworking avec salle de réunion à Liège', space('yust-liege'), 3],
    ['où travailler près de la gare de Namur ?', town('namur'), 3],
    ['bureau à Gand le week-end', space('timelab-gent'), 3],
    ['espace pour recevoir des clients à Namur', space('trakk-namur'), 3],
    ['une bibliothèque à Gand', space('de-krook-gent'), 1],
    ['hôtel avec coworking à Liège', space('yust-liege'), 1],
    ['incubateur à Genk', space('c-mine-crib-genk'), 1],
    ['coworking près de Nassogne', space('e-square-marche-en-famenne'), 1],
    ['tiers-lieux à Huy', space('maison-alimentation-durable-huy'), 1],
    ['coworking en projet à Stavelot', space('clinique-stavelot-coworking'), 1],
    ['coworking à Louvain-la-Neuve', space('louvain-coworking-space-louvain-la-neuve'), 3],
    ['y a-t-il un fablab à Gand', space('timelab-gent'), 1],
    ['piscine', amenity('piscine', 'swimming-pool'), 1],
    ['espace avec piscine', space('mix-boitsfort'), 3],
    ['question écrite 494', question('2021-05-25-contact-trades'), 3],
    ['coworking pour les métiers de contact', question('2021-05-25-contact-trades'), 3],
    ['fin du chèque coworking', question('2022-12-16-end-of-the-voucher'), 3],
  ],
  en: [
    ['where can I work near Namur station', town('namur'), 3],
    ['coworking with a meeting room in Liège', space('yust-liege'), 3],
    ['office in Ghent at the weekend', space('timelab-gent'), 3],
    ['a place to receive clients in Namur', space('trakk-namur'), 3],
    ['a library in Ghent', space('de-krook-gent'), 1],
    ['coworking with parking in Kortrijk', space('hangar-k-kortrijk'), 1],
    ['shared kitchen in Brussels', space('co-oking-bruxelles'), 1],
    ['coworking with a swimming pool in Brussels', space('mix-boitsfort'), 1],
    ['workspace near Nassogne', space('e-square-marche-en-famenne'), 3],
    ['third places in Huy', space('maison-alimentation-durable-huy'), 1],
    ['closed coworking spaces in Ixelles', space('the-hub-brussels-bruxelles'), 1],
    ['coworking café in Antwerp', space('bar-d-office-antwerpen'), 3],
    ['is there a fablab in Ghent?', space('timelab-gent'), 1],
    ['written question 494', question('2021-05-25-contact-trades'), 3],
    ['coworking for contact trades', question('2021-05-25-contact-trades'), 3],
    ['end of the coworking voucher', question('2022-12-16-end-of-the-voucher'), 3],
  ],
};

/** The queries asked in a language, by what makes them hard. */
export const askedIn = (locale: Locale): readonly (readonly [what: string, queries: readonly AskedQuery[]])[] => [
  ['spaces by their names', names],
  ['spaces by former and other names', otherNames],
  ['accents, case, elisions and hyphens aside', spellings],
  ['towns in four languages', towns],
  ['postcodes, villages and quarters', codesAndVillages],
  ['provinces and Regions', regions],
  ['networks', networks],
  ['terms of the glossary, singular and plural', terms[locale]],
  ['words with one or two wrong letters', slips],
  ['questions in ordinary words', questions[locale]],
];
