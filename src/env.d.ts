interface ImportMetaEnv {
  /** Whether a street map is configured: astro.config.mjs writes it into the scripts. */
  readonly WITH_STREETS: boolean;
  /** The few sentences that pages say of being offline: astro.config.mjs writes them into the scripts. */
  readonly OFFLINE_WORDS: typeof import('./i18n/offline-words.ts').offlineWords;
}

/** The schema of a space, compiled by `io/compiled-schemas.ts` into a module that needs no `eval`. */
declare module 'virtual:compiled-schemas' {
  export const formats: Record<string, (text: string) => boolean>;
  export const judgeSpace: {
    (value: unknown): boolean;
    readonly errors?: readonly import('./core/schema-error.ts').SchemaError[] | null;
  };
}
