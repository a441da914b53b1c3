import { expect, test } from 'vitest';
import { kindOf } from '../../../src/core/grades/page-budgets.ts';

test.each([
  ['', 'reading'],
  ['404.html', 'reading'],
  ['fr/', 'home'],
  ['fr/espaces/', 'explorer'],
  ['en/spaces/page/2/', 'explorer'],
  ['en/spaces/la-ruche-namur/', 'space'],
  ['fr/recherche/', 'search'],
  ['en/how-many/', 'how-many'],
  ['en/receiving-clients/', 'reading'],
  ['en/receiving-clients/massage/', 'trade'],
  ['fr/donnees/', 'data'],
  ['fr/donnees/a-une-date/', 'tool'],
  ['en/data/sql/', 'tool'],
  ['fr/hors-ligne/', 'tool'],
  ['en/embed/', 'embed'],
  ['embed/fr/espaces/trakk-namur/', 'reading'],
  ['fr/donnees/qualite/', 'reading'],
  ['fr/contribuer/', 'reading'],
  ['fr/contribuer/formulaire/', 'form'],
  ['en/municipalities/namur/', 'reading'],
])('%s is a page of the kind %s', (path, kind) => expect(kindOf(path)).toBe(kind));
