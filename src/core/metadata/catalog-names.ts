/** The addresses of what the catalogue tells: all below `catalog.ttl`, whatever form it is read in. */
export const catalogNames = (homepage: string) => {
  const named = (part: string): string => `${homepage}data/catalog.ttl#${part}`;
  return {
    catalogue: named('catalogue'),
    publisher: named('publisher'),
    contact: named('contact'),
    period: named('period'),
    rights: named('rights'),
    provenance: named('provenance'),
    dataset: named,
    distribution: (file: string) => named(`distribution/${file}`),
    checksum: (file: string) => named(`checksum/${file}`),
  } as const;
};

export type CatalogNames = ReturnType<typeof catalogNames>;
