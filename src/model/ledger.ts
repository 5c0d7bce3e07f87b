import type { Ledger } from '../schemas/ledger.ts';
import { listEntries } from './entries.ts';

/** Every link that was ever published, by the code of the article. */
export async function readLedger(): Promise<Ledger> {
  return Object.fromEntries((await listEntries('links')).map(({ id, data }) => [id, data]));
}
