import OpeningHours from 'opening_hours';
import { onceForText } from './once-for.ts';

/** The most that OpenStreetMap lets a value hold. */
const longest = 255;

/** Whether a text is a valid OpenStreetMap `opening_hours` value, e.g. `Mo-Fr 09:00-18:00`. */
export const isOpeningHours = (text: string): boolean => text.length <= longest && isParsed(text);

const isParsed = onceForText((text) => {
  try {
    return Boolean(new OpeningHours(text, { lat: 50.85, lon: 4.35, address: { country_code: 'be', state: '' } }));
  } catch {
    // The library tells a bad value only by throwing.
    return false;
  }
});
