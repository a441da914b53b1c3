import path from 'node:path';

/**
 * The project's folder. Commands and the site's build both run from it (npm sees to that); a
 * module's own address would not do, since the build bundles it elsewhere.
 */
export const projectFolder = process.cwd();
/** What the register says: the folder that CONTENT_FOLDER names, else `content`. */
export const contentFolder = path.resolve(projectFolder, process.env['CONTENT_FOLDER'] || 'content');
/** A name for that folder, as a folder of its own. */
const contentName = encodeURIComponent(path.relative(projectFolder, contentFolder));
export const typesFile = path.join(projectFolder, 'src/core/records.ts');
/** What editors read: settings, snippets, and the schemas with hover texts in every language. */
export const editorFolder = path.join(projectFolder, '.vscode');
/** What the forge reads: workflows, forms for messages, the template of a pull request. */
export const forgeFolder = path.join(projectFolder, '.github');
/** Where Astro keeps what it has read: it remembers where each text lay, which is wrong once another folder is read. */
export const cacheFolder = path.join(projectFolder, 'node_modules/.astro', contentName);
/** Where builds keep the preview images that they have drawn, by their names: beside their lock, for two builds must not both tidy it. */
export const previewCache = path.join(projectFolder, '.astro/previews', contentName);
