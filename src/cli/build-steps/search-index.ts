import { indexPages } from '../../io/search-index.ts';
import { count } from '../report.ts';
import { workApart } from './apart.ts';

await workApart(async ([site = ''], progress) => {
  const pages = await indexPages(site, (done) => progress(`${count(done)} pages`));
  return `${count(pages)} pages`;
});
