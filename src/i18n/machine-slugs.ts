import type { Words } from './locales.ts';

/** What the address of the page "How many?" calls its choices: said here and nowhere else. Published ones never change. */
export const machineSlugs = {
  definition: { fr: 'definition', en: 'definition' },
  criteria: { fr: 'criteres', en: 'criteria' },
  places: { fr: 'lieux', en: 'places' },
  all: { fr: 'tous', en: 'all' },
} as const satisfies Readonly<Record<string, Words>>;

/** What addresses call each criterion, here and in the explorer. */
export const criterionSlugs = {
  host: { fr: 'hote-sur-place', en: 'host' },
  events: { fr: 'evenements', en: 'events' },
  individuals: { fr: 'ouvert-aux-personnes', en: 'individuals' },
  payByUse: { fr: 'paiement-a-l-usage', en: 'pay-by-use' },
  noLease: { fr: 'sans-bail', en: 'no-lease' },
  severalFirms: { fr: 'plusieurs-entreprises-sans-lien', en: 'several-firms' },
  values: { fr: 'valeurs-partagees', en: 'values' },
  online: { fr: 'communaute-en-ligne', en: 'online' },
  desks: { fr: 'postes-a-louer', en: 'desks' },
  sharedArea: { fr: 'partie-commune', en: 'shared-area' },
  eightEvents: { fr: '8-evenements-par-an', en: '8-events-a-year' },
  memberRun: { fr: 'gere-par-ses-membres', en: 'member-run' },
  twentyDesks: { fr: '20-postes', en: '20-desks' },
  tenOpenDesks: { fr: '10-postes-nomades', en: '10-open-desks' },
  meetingRoom: { fr: 'salle-de-reunion', en: 'meeting-room' },
  twoMeetingRooms: { fr: '2-salles-de-reunion', en: '2-meeting-rooms' },
  roomForTen: { fr: 'salle-pour-10', en: 'room-for-10' },
  creativityRoom: { fr: 'espace-de-creativite', en: 'creativity-room' },
  reception: { fr: 'accueil', en: 'reception' },
  phonePlace: { fr: 'endroit-ou-telephoner', en: 'phone-place' },
  canteen: { fr: 'cuisine-ou-cantine', en: 'canteen' },
  locker: { fr: 'casier', en: 'locker' },
  wifi: { fr: 'wifi', en: 'wifi' },
  printer: { fr: 'imprimante', en: 'printer' },
  scanner: { fr: 'scanner', en: 'scanner' },
  inBrussels: { fr: 'bruxelles', en: 'brussels' },
  closableRoom: { fr: 'piece-qui-ferme', en: 'closable-room' },
  clientsAllowed: { fr: 'clients-admis', en: 'clients-allowed' },
  soundPrivacy: { fr: 'discretion-sonore', en: 'sound-privacy' },
  waterPoint: { fr: 'point-d-eau', en: 'water-point' },
  washableFloor: { fr: 'sol-lavable', en: 'washable-floor' },
  waitingArea: { fr: 'salle-d-attente', en: 'waiting-area' },
  treatmentTable: { fr: 'table-de-soins', en: 'treatment-table' },
} as const satisfies Readonly<Record<string, Words>>;
