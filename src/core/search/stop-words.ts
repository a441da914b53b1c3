/** Words that carry a question and say nothing of what is sought, in the four languages that people ask in; folded. */
const spokenWords = `
a ai ainsi alors avez avons au aujourd aussi autre autres aux avec beaucoup belge belges belgique bien bon bonne ca car ce cela ces cet cette chaque
chercher cherche cherchons chez comme comment dans de des deux disponible disponibles donc dont du elle en encore entre es est et etre
etes eu existe faire faut il ils j je la le les leur leurs louer lui m ma mais me mes meme moi mon ne ni nos notre nous on ont ou
par parmi pas peu peut peux plus pour pourrais pourrait pouvoir puis quand que quel quelle quelles quels quelqu qui quoi sa sans se selon ses
si son sont suis sur t ta te tes ton tous tout toute toutes travail travailler trouve trouver tu un une uns va vers veut veux voici voila vos votre
vous voudrais y ayant ayez proposant propose proposent offre offrant recherche recherchons besoin possible espace espaces lieu lieux endroit endroits
about all also an and any anywhere are as at be been belgian belgium best but by can could do does find for from get go good has have having
here how i if in into is it its just like look looking me my near need of offer offering or our out place places please rent s seek
so some space spaces that the their them then there they this to up us use want was we were what when where which who will with work working
would you your
aan als belgie ben bij dat die dit door een en er ik is kan met mijn naar niet of om op te uit van vanaf voor waar was werken
wij willen wil zijn zoek zoeken het plek plaats
am auf aus bei belgien das dem den der die ein eine einem einen einer er es fur gibt ich ist kann mich mit nach oder ort suche und
uns von wie will wir wo zu zum zur arbeiten
`;

/** The words between a place and what is sought near it: they turn "in" into "near". */
const nearWords = `
pres proche proximite autour alentour alentours environ environs voisin voisine voisinage cote
near nearby close around beside vicinity
nabij dichtbij buurt omgeving rond vlakbij
nahe umgebung neben
`;

/** Words before a place name; a name that is also an ordinary word counts as a place after one of these. */
const placeWords = 'a au aux en dans vers sur de du in at near to around from op te bij van nach bei zu naar';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const nearing: ReadonlySet<string> = setOf(nearWords);
export const placing: ReadonlySet<string> = new Set([...setOf(placeWords), ...nearing]);
export const stopWords: ReadonlySet<string> = new Set([...setOf(spokenWords), ...nearing, ...placing]);
