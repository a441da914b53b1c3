/**
 * Whether a text is the full address of a public page: http or https, a host, and no name or password before it,
 * which readers would take for the host (`https://known.example@other.example`).
 */
export function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/[^\s/$.?#]\S*$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}

/**
 * An address whose path is empty, without the slash that may stand for it; any other as it is.
 * Both lead to the same page (RFC 3986, § 6.2.3).
 */
export const withoutEmptyPath = (address: string): string => address.replace(/^(https?:\/\/[^/?#]+)\/$/, '$1');

/** Top-level names, and one domain in three of them, that nobody can ever be given (RFC 2606, RFC 6761). */
const reserved = /(^|\.)(example|test|invalid|localhost|example\.(com|net|org))$/;

/** Whether an address stands under a name that is reserved, and so is not on the public web. */
export const isReserved = (address: string): boolean => reserved.test(new URL(address).hostname);

/** The host of an address as people name it, without the `www.` that says nothing, e.g. `trakk.be`. */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');
