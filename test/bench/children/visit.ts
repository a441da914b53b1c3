/** Visits a built site in a browser: `visit.ts <part> <folder>`; the register that it was built from is named by CONTENT_FOLDER. */
import { explorer } from '../browser/explorer.ts';
import { lighthouseScores } from '../browser/lighthouse.ts';
import { withReaders } from '../browser/reader.ts';
import { search } from '../browser/search.ts';
import { views } from '../browser/views.ts';

const visits = { views, search, explorer, lighthouse: lighthouseScores };

const [part = '', folder = ''] = process.argv.slice(2);
const visit = visits[part as keyof typeof visits];
console.log(JSON.stringify(await withReaders(folder, visit)));
