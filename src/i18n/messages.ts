import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Locale } from './locales.ts';

/** A sentence with named holes, or its two forms by the hole `count`. */
export type Message = string | { readonly one: string; readonly other: string };

/** English names the keys; another dictionary that lacks one does not compile. */
export type MessageKey = keyof typeof en;
export type Dictionary = Readonly<Record<MessageKey, Message>>;

export const dictionaries: Readonly<Record<Locale, Dictionary>> = { fr, en };
