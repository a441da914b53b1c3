/** What the bench uses of Eleventy, which brings no types of its own. */
declare module '@11ty/eleventy' {
  interface VirtualTemplate {
    readonly data: () => Readonly<Record<string, unknown>>;
    readonly render: (this: unknown, data: never) => string;
  }

  interface Configuration {
    addGlobalData(name: string, value: unknown): void;
    addTemplate(path: string, template: VirtualTemplate): void;
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly quietMode?: boolean;
        readonly configPath?: string;
        readonly config?: (configuration: Configuration) => void;
      },
    );
    write(): Promise<unknown>;
  }
}
