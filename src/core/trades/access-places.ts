/** Where access to a trade may be ruled: the whole country, or one of its Regions. In the order of the page. */
export const accessPlaces = ['belgium', 'wallonia', 'brussels', 'flanders'] as const;
export type AccessPlace = (typeof accessPlaces)[number];
