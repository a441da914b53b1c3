/**
 * The towns that the static map names, by NIS code, those a reader looks for first in front; the map leaves out what finds no room.
 * An editorial choice, not a ranking: population alone would name no town in the Ardennes and six around Antwerp.
 */
export const namedTowns: readonly string[] = [
  '11002', // Antwerpen
  '44021', // Gent
  '62063', // Liège
  '52011', // Charleroi
  '92094', // Namur
  '31005', // Brugge
  '81001', // Arlon
  '71072', // Hasselt
  '53053', // Mons
  '24062', // Leuven
  '57081', // Tournai
  '63023', // Eupen
  '82039', // Bastogne
  '34022', // Kortrijk
  '35013', // Oostende
  '25112', // Wavre
  '13040', // Turnhout
  '91034', // Dinant
];

/** How many of them a sheet the width of a phone has room for. */
export const townsOnNarrowSheet = 8;
