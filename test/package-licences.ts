/** Under which licences the packages may stand that the project builds with. */
import satisfies from 'spdx-satisfies';

/** They let the work be passed on with its notice, the last of them changes of their own files too. */
const forAll = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Python-2.0',
  'Zlib',
  'LGPL-3.0-only',
  'LGPL-3.0-or-later',
  'MPL-2.0',
];

/** Tools and word lists that nobody receives: not in what is built. */
const forDevelopment = [...forAll, 'CC-BY-3.0', 'CC-BY-SA-4.0', 'CPAL-1.0', 'PSF-2.0', 'WTFPL'];

/** What is no SPDX expression in a package's own words, as its files read. */
const asItReads: Readonly<Record<string, string>> = {
  '@cspell/dict-en-common-misspellings says CC BY-SA 4.0': 'CC-BY-SA-4.0',
  'suncalc says nothing': 'BSD-2-Clause',
  // "This project is released as public-domain. Anybody can modify or re-license it for any purpose, without restriction."
  'uri-templates says http://geraintluff.github.io/tv4/LICENSE.txt': 'CC0-1.0',
};

/** A package as `package-lock.json` has it. */
export interface LicensedPackage {
  readonly name: string;
  readonly license?: string;
  readonly dev?: boolean;
}

const saidBy = ({ name, license = 'nothing' }: LicensedPackage) => `${name} says ${license}`;

const isAllowed = (one: LicensedPackage): boolean => {
  const expression = asItReads[saidBy(one)] ?? one.license ?? '';
  try {
    return satisfies(expression, one.dev === true ? forDevelopment : forAll);
  } catch {
    return false;
  }
};

/** The packages that stand under another licence, in words, e.g. `copyleft says AGPL-3.0-only`. */
export const refusedLicences = (packages: readonly LicensedPackage[]): readonly string[] =>
  packages.filter((one) => !isAllowed(one)).map(saidBy);

/** What is read for packages that say it themselves by now, or are gone. */
export const needlessReadings = (packages: readonly LicensedPackage[]): readonly string[] =>
  Object.keys(asItReads).filter((said) => !packages.some((one) => saidBy(one) === said));
