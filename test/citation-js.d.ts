/** What the tests use of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export interface Entry {
    readonly title?: string;
    readonly author?: readonly { readonly literal?: string; readonly family?: string }[];
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
    readonly version?: string;
    readonly URL?: string;
    readonly type: string;
  }
  export class Cite {
    constructor(text: unknown);
    readonly data: readonly Entry[];
    format(output: 'bibliography', options: Readonly<Record<string, string>>): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
