/** Where access to a trade may be ruled: the whole country, or one of its Regions. */
export const accessPlaces = ['belgium', 'brussels', 'flanders', 'wallonia'] as const;
export type AccessPlace = (typeof accessPlaces)[number];
