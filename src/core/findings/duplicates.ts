import { isAbout } from './findings-of.ts';
import type { Registered, Surroundings } from './finding.ts';
import { nearName } from './near-name.ts';
import { sameAddress } from './same-address.ts';

/** The spaces of a register that one more may be a second time: of the same or nearly the same name in its town, or behind the same door. */
export function duplicatesOf(
  entry: Registered,
  register: readonly Registered[],
  surroundings: Surroundings,
): readonly Registered[] {
  const all = [...register, entry];
  const findings = [nearName, sameAddress].flatMap((rule) => rule(all, surroundings));
  const others = findings
    .filter((finding) => isAbout(finding, new Set([entry.id])))
    .map(({ id, args }) => (id === entry.id ? args['other'] : id));
  return register.filter(({ id }) => others.includes(id));
}
