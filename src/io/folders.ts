import path from 'node:path';

/**
 * The project's folder. Commands and the site's build both run from it (npm sees to that); a
 * module's own address would not do, since the build bundles it elsewhere.
 */
export const projectFolder = process.cwd();
export const contentFolder = path.join(projectFolder, 'content');
export const typesFile = path.join(projectFolder, 'src/core/records.ts');
/** What editors read: settings, snippets, and the schemas with hover texts in every language. */
export const editorFolder = path.join(projectFolder, '.vscode');
/** What the forge reads: workflows, forms for messages, the template of a pull request. */
export const forgeFolder = path.join(projectFolder, '.github');
