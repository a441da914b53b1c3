import { expect, test } from 'vitest';
import { hostOf } from '../../src/core/web-address.ts';

test.each([
  ['https://www.trakk.be/coworking/', 'trakk.be'],
  ['http://trakk.be', 'trakk.be'],
  ['https://www2.trakk.be:8443/', 'www2.trakk.be'],
])('%s is known as %s', (address, host) => expect(hostOf(address)).toBe(host));
