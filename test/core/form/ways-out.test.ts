import { describe, expect, test } from 'vitest';
import {
  bytesOf,
  editWay,
  issueWay,
  longestLink,
  longestMail,
  mailWay,
  newFileWay,
} from '../../../src/core/form/ways-out.ts';

const repository = 'https://forge.example/owner/register';
const message = { title: 'Campus29 : é', body: 'Une ligne\nune autre', pasteHere: '(collez ici)' };

describe('The ways out', () => {
  test('a new file is filled in, and reads back as it was', () => {
    const text = '{\n  "name": "Œuf & co"\n}\n';
    const { href, carriesAll } = newFileWay({ repository, id: 'oeuf-namur', text });
    const { origin, pathname, searchParams } = new URL(href);
    expect(origin + pathname).toBe(`${repository}/new/main/content/spaces`);
    expect([searchParams.get('filename'), searchParams.get('value'), carriesAll]).toEqual([
      'oeuf-namur.json',
      text,
      true,
    ]);
  });

  test('a file too long for a link is left out of it, and its name is not', () => {
    const text = 'é'.repeat(longestLink / 6);
    const { href, carriesAll, bytes } = newFileWay({ repository, id: 'oeuf-namur', text });
    expect(href).toBe(`${repository}/new/main/content/spaces?filename=oeuf-namur.json`);
    expect(carriesAll).toBe(false);
    // Each é takes six bytes in an address.
    expect(bytes).toBe(`${href}&value=`.length + text.length * 6);
  });

  test('the longest link is given out, and not one byte more', () => {
    const room = longestLink - `${repository}/new/main/content/spaces?filename=a.json&value=`.length;
    const way = (length: number) => newFileWay({ repository, id: 'a', text: 'x'.repeat(length) });
    expect([way(room).carriesAll, bytesOf(way(room).href)]).toEqual([true, longestLink]);
    expect(way(room + 1).carriesAll).toBe(false);
  });

  test('a change opens the page of the file, which takes no text from an address', () => {
    expect(editWay({ repository, id: 'campus29-huy' })).toMatchObject({
      href: `${repository}/edit/main/content/spaces/campus29-huy.json`,
      carriesAll: false,
    });
  });

  test('a message on the forge says its title and its text', () => {
    const { searchParams } = new URL(issueWay(repository, message).href);
    expect([searchParams.get('title'), searchParams.get('body')]).toEqual([message.title, message.body]);
    const long = issueWay(repository, { ...message, body: 'x'.repeat(longestLink) });
    expect(new URL(long.href).searchParams.get('body')).toBe(message.pasteHere);
  });

  test('an e-mail is written as mail programs read it', () => {
    expect(mailWay('info@register.example', message).href).toBe(
      'mailto:info@register.example?subject=Campus29%20%3A%20%C3%A9&body=Une%20ligne%0D%0Aune%20autre',
    );
    const long = mailWay('info@register.example', { ...message, body: 'x'.repeat(longestMail) });
    expect([long.carriesAll, long.href.includes('%28collez%20ici%29') || long.href.includes('(collez%20ici)')]).toEqual(
      [false, true],
    );
  });
});
