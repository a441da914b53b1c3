const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** A text as XML writes it, between tags or in the double quotes of an attribute. */
export const escapedXml = (text: string): string => text.replace(/[&<>"\r]/g, (sign) => entities[sign] ?? sign);
