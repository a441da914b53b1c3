import { describe, expect, it } from 'vitest';
import { onceFor, onceForText } from '../../src/core/once-for.ts';

describe('onceFor', () => {
  it('computes once for each object, an empty answer too', () => {
    const asked: object[] = [];
    const nothing = onceFor((subject: object) => void asked.push(subject));
    const [one, other] = [{}, {}];
    for (const subject of [one, one, other]) nothing(subject);
    expect(asked).toEqual([one, other]);
  });
});

describe('onceForText', () => {
  it('computes once for each text, an empty answer too', () => {
    const asked: string[] = [];
    const nothing = onceForText((text) => void asked.push(text));
    for (const text of ['a', 'b', 'a', 'b']) nothing(text);
    expect(asked).toEqual(['a', 'b']);
  });

  it('begins anew rather than remember texts without end', () => {
    const asked: string[] = [];
    const length = onceForText((text) => {
      asked.push(text);
      return text.length;
    });
    for (let number = 0; number < 10_001; number += 1) length(`text ${number}`);
    expect(length('text 0')).toBe(6);
    expect(asked.filter((text) => text === 'text 0')).toHaveLength(2);
  });
});
