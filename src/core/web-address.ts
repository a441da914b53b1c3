/** Whether a text is a whole web address, e.g. `https://example.org/page`. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/$.?#]\S*$/.test(text);
