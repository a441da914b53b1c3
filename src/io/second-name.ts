import { constants, copyFile, link } from 'node:fs/promises';

/**
 * Gives a file a second name in a build that is being written. The first goes with the folder of the last build, or stays among what builds
 * keep, and nobody writes into either: what changes is written anew. Its time stays, so that servers tell readers that it is the same. Where
 * a disk has no such names, the file is copied.
 */
export const secondName = (file: string, name: string): Promise<void> =>
  link(file, name).catch(() => copyFile(file, name, constants.COPYFILE_FICLONE));
