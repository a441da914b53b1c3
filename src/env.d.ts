interface ImportMetaEnv {
  /** Whether a street map is configured: astro.config.mjs writes it into the scripts. */
  readonly WITH_STREETS: boolean;
}
