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

/** Of texts as many are remembered as a register has pointers, dates and hours; should there be more, it begins anew. */
const mostTexts = 10_000;

/**
 * A function of a text that computes its value once for each: records repeat their pointers, dates and opening hours.
 * @example const isKnown = onceForText((date) => isCalendarDate(date))
 */
export function onceForText<Value>(made: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.value;
    if (known.size === mostTexts) known.clear();
    const value = made(text);
    known.set(text, { value });
    return value;
  };
}
