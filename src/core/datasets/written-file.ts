/** What is known of a file once it is written. */
export interface WrittenFile {
  readonly bytes: number;
  /** SHA-256 in lower case hexadecimal digits. */
  readonly sha256: string;
}
