/**
 * A function of an object that computes its value once for each, and forgets it with the object.
 * The objects must not change: records, spaces and catalogues never do.
 * @example const hashOf = onceFor((space: Space) => sha256(space.record))
 */
export function onceFor<Subject extends object, Value>(made: (subject: Subject) => Value): (subject: Subject) => Value {
  const known = new WeakMap<Subject, { readonly value: Value }>();
  return (subject) => {
    const found = known.get(subject) ?? { value: made(subject) };
    known.set(subject, found);
    return found.value;
  };
}
