/** Files that writers give in pieces, put together. */
import { buffer } from 'node:stream/consumers';
import type { Pieces } from '../src/core/datasets/pieces.ts';

export const wholeText = (pieces: Iterable<string>): string => [...pieces].join('');

export const wholeBytes = async (pieces: Pieces): Promise<Uint8Array> => buffer(pieces as AsyncIterable<Uint8Array>);
