/** Trades for tests, and the facts that answer each need. */
import type { Trade } from '../../../src/core/catalogue.ts';
import type { CriterionId } from '../../../src/core/criteria/criteria.ts';
import type { Given } from '../../a-space.ts';
import { words } from '../../words.ts';

const need = { basis: 'practice', why: words('Parce que.', 'Because.') } as const;

/** A trade that asks for these criteria. */
export const aTrade = (...needs: readonly CriterionId[]): Trade => ({
  id: 'a-trade',
  record: {
    name: words('Un métier', 'A trade'),
    slug: words('un-metier', 'a-trade'),
    sector: 'health',
    needs: Object.fromEntries(needs.map((id) => [id, need])),
    sources: [{ url: 'https://example.org/metier', title: 'Un métier', supports: ['/needs'] }],
  },
});

type Stated = (stated: boolean) => Pick<Given, 'clients' | 'amenities'>;

const client =
  (key: string): Stated =>
  (stated) => ({ clients: { [key]: stated } });

/** Where a record states each need, written from the schema and not from the code that reads it. */
const statedAt: Partial<Record<CriterionId, Stated>> = {
  clientsAllowed: client('allowed'),
  closableRoom: client('closable-room'),
  soundPrivacy: client('sound-privacy'),
  waterPoint: client('water-point'),
  washableFloor: client('washable-floor'),
  waitingArea: client('waiting-area'),
  treatmentTable: client('treatment-table'),
  reception: (stated) => ({ amenities: { reception: stated } }),
};

/** A space that states these needs, and nothing else. */
export function stating(needs: Readonly<Partial<Record<CriterionId, boolean>>>): Given {
  const parts = Object.entries(needs).map(([id, stated]) => {
    const facts = statedAt[id as CriterionId];
    if (!facts) throw new Error(`The test does not know where a record states ${id}.`);
    return facts(stated);
  });
  const merged = (key: 'clients' | 'amenities') => Object.assign({}, ...parts.map((part) => part[key]));
  const given = { clients: merged('clients'), amenities: merged('amenities') };
  return Object.fromEntries(Object.entries(given).filter(([, map]) => Object.keys(map).length > 0));
}
