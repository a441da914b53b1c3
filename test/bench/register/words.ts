/** What generated spaces are called and what is written of them. Nothing here is a real place, paper or page. */
import type { NationalLanguage } from '../../../src/core/gazetteer.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Some } from './chance.ts';

type ByLanguage<Thing> = Readonly<Record<NationalLanguage, Thing>>;

/** `La Ruche`, then what follows it: `du Canal`. */
export const nameStems: ByLanguage<Some<string>> = {
  fr: [
    'La Ruche',
    'Le Hangar',
    'L’Atelier',
    'La Manufacture',
    'Le Comptoir',
    'La Grange',
    'Le Phare',
    'La Filature',
    'La Verrerie',
    'Le Moulin',
    'L’Usine',
    'La Halle',
    'Le Relais',
    'L’Établi',
    'La Fabrique',
    'Le Pressoir',
    'La Maison',
    'Le Bureau',
    'L’Escale',
    'La Passerelle',
    'Le Kiosque',
    'La Serre',
    'Le Tremplin',
    'L’Entrepôt',
  ],
  nl: [
    'De Werkplaats',
    'De Bijenkorf',
    'Het Magazijn',
    'De Loods',
    'Het Atelier',
    'De Weverij',
    'Het Pakhuis',
    'De Drukkerij',
    'De Brouwerij',
    'Het Kantoor',
    'De Vuurtoren',
    'De Schuur',
    'Het Station',
    'De Molen',
    'De Kaai',
    'Het Klooster',
    'De Pastorie',
    'De Serre',
    'Het Veilinghuis',
    'De Gieterij',
  ],
  de: [
    'Die Werkstatt',
    'Das Gemeinschaftsbüro',
    'Der Bienenstock',
    'Die Scheune',
    'Das Dorfbüro',
    'Die Schmiede',
    'Der Bahnhof',
    'Das Gründerhaus',
    'Die Mühle',
    'Die Färberei',
  ],
};

export const nameTails: ByLanguage<Some<string>> = {
  fr: [
    'Coworking',
    'des Idées',
    'du Canal',
    'de la Meuse',
    'des Possibles',
    'du Parc',
    'Saint-Martin',
    'numérique',
    'du Vieux Marché',
    'de la Gare',
    'partagée',
    'des Métiers',
    'du Faubourg',
    'de l’Innovation',
    'du Beffroi',
    'des Indépendants',
    'de Sambre',
    'du Haut Pays',
    'des Quatre Vents',
    'de l’Écluse',
  ],
  nl: [
    'Coworking',
    'aan de Leie',
    'van Ideeën',
    'Zuid',
    'Noord',
    'aan het Kanaal',
    'Sint-Maarten',
    'voor Makers',
    'op de Markt',
    'aan het Park',
    'van de Toekomst',
    'voor Zelfstandigen',
    'Demer',
    'Kempen',
    'aan Zee',
    'Business Club',
  ],
  de: ['Coworking', 'am Markt', 'der Ideen', 'am Weiher', 'Ostbelgien', 'für Selbstständige', 'am Bach', 'Eifel'],
};

/** Made-up brands, two or three of these run together: `Novalo`, then `Works`. */
export const syllables: Some<string> = [
  'no',
  'va',
  'lo',
  'ker',
  'mi',
  'ta',
  'zen',
  'bri',
  'co',
  'lu',
  'pa',
  'do',
  'ri',
  'me',
  'sta',
  'gan',
  'fle',
  'wo',
  'ki',
  'ura',
  'pel',
  'ju',
  'sem',
  'ho',
  'bal',
];
export const brandTails: Some<string> = ['Works', 'Hub', 'Offices', 'Coworking', 'Studio', 'Lab', 'Desk', 'Factory'];

/** One in twenty bears a name as long as its programme; the town follows. */
export const longNames: ByLanguage<Some<string>> = {
  fr: [
    'Maison de l’entrepreneuriat, de l’innovation sociale et des métiers d’art de',
    'Centre d’affaires et espace de travail partagé pour indépendants et associations de',
  ],
  nl: [
    'Regionaal bedrijvencentrum en flexwerkplek voor zelfstandigen en starters',
    'Ondernemershuis en gemeenschappelijke werkplaats voor makers en verenigingen',
  ],
  de: [
    'Gemeinschaftsbüro und Gründerzentrum für Selbstständige und Kreativschaffende',
    'Dorfbüro und Veranstaltungshaus der Bürgergenossenschaft für Telearbeit',
  ],
};

export const streets: ByLanguage<Some<string>> = {
  fr: [
    'Rue de la Station',
    'Grand-Place',
    'Rue Neuve',
    'Chaussée de Louvain',
    'Avenue des Tilleuls',
    'Rue du Moulin',
    'Place Communale',
    'Quai de Sambre',
    'Rue Haute',
    'Boulevard du Midi',
    'Rue de l’Église',
    'Rue des Fabriques',
  ],
  nl: [
    'Stationsstraat',
    'Grote Markt',
    'Nieuwstraat',
    'Kerkstraat',
    'Lindelaan',
    'Molenstraat',
    'Leuvensesteenweg',
    'Vaartkaai',
    'Hoogstraat',
    'Fabrieksstraat',
    'Dorpsplein',
    'Koning Albertlaan',
  ],
  de: ['Bahnhofstraße', 'Hauptstraße', 'Kirchplatz', 'Mühlenweg', 'Lindenallee', 'Am Markt'],
};

export const operators: ByLanguage<Some<string>> = {
  fr: ['Espaces du Sillon', 'Les Ateliers réunis', 'Bureaux & Cie', 'Ville et Métiers', 'Coopérative du Plateau'],
  nl: ['Werkruimte Vlaanderen', 'De Gedeelde Tafel', 'Streekhuis Ondernemen', 'Kantoor & Co', 'Makersgilde'],
  de: ['Ostkantone Büros', 'Gründerverein Eifel', 'Gemeinschaft am Bach'],
};

/** Pages that speak of a space; `{name}` and `{town}` are filled in. */
export const titles: ByLanguage<Some<string>> = {
  fr: [
    '{name} ouvre ses portes à {town}',
    'Coworking : {town} s’y met aussi',
    'Nos formules et tarifs | {name}',
    'Un an après, que devient {name} ?',
    '{name} : où travailler autrement à {town}',
    'Contact et accès | {name}',
    'Télétravail : ces lieux qui se partagent à {town} et dans les environs',
  ],
  nl: [
    '{name} opent de deuren in {town}',
    'Ook {town} heeft nu zijn coworking',
    'Prijzen en formules | {name}',
    'Eén jaar later: hoe gaat het met {name}?',
    'Flexibel werken in {town}: een overzicht',
    'Contact | {name}',
  ],
  de: ['{name} öffnet in {town}', 'Gemeinsam arbeiten in {town}', 'Preise | {name}', 'Anfahrt und Kontakt | {name}'],
};

export const publishers: ByLanguage<Some<string>> = {
  fr: ['Le Courrier du Sillon', 'La Gazette des Communes libres', 'Radio Beffroi', 'Bulletin communal'],
  nl: ['De Streekbode', 'Kanaalkrant', 'Radio Belfort', 'Gemeentelijk infoblad'],
  de: ['Ostbote', 'Gemeindeblatt'],
};

interface StoryWords {
  readonly summary: string;
  readonly paragraphs: Some<string>;
}

/** `{source}` and `{second}` are links to pages that the record names. */
export const stories: Readonly<Record<Locale, StoryWords>> = {
  fr: {
    summary: 'Espace partagé de {town}, connu par des pages de la presse locale et par son propre site.',
    paragraphs: [
      'Selon {source}, {name} est né de la rencontre de quelques indépendants de {town} qui cherchaient un toit. Le lieu réunit des postes partagés, une salle de réunion et une cuisine ; la page ne dit pas combien de personnes y travaillent chaque jour.',
      'Une autre page, {second}, décrit les formules : à la journée, au mois, ou par carnet. *Les prix y sont donnés sans dire si la TVA est comprise*, et nous ne le savons pas davantage.',
      'On y vient surtout de {town} et des communes voisines. Les soirées sont ouvertes aux habitants ; l’accès en dehors des heures de bureau dépend de la formule choisie.',
      'Ce que nous ignorons encore : si la salle du fond se ferme, si des clients peuvent être reçus, et ce qu’il en est de l’accès en fauteuil roulant.',
    ],
  },
  en: {
    summary: 'Shared space in {town}, known from pages of the local press and from its own site.',
    paragraphs: [
      'According to {source}, {name} began when a few self-employed people of {town} were looking for a roof. The place brings together shared desks, a meeting room and a kitchen; the page does not say how many people work there each day.',
      'Another page, {second}, describes the plans: by the day, by the month, or by a pass. *It gives prices without saying whether VAT is included*, and we do not know either.',
      'People come mostly from {town} and its neighbours. Evenings are open to residents; access outside office hours depends on the plan.',
      'What we do not know yet: whether the room at the back can be closed, whether clients may be received, and how things stand for wheelchair users.',
    ],
  },
};

/** A text with its holes filled: `filled('{name} à {town}', { name, town })`. */
export const filled = (text: string, holes: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (hole, name: string) => holes[name] ?? hole);
