import "server-only";
import { missing } from "@/lib/errors";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";

export type FoundQuote = {
  id: string;
  accountId: string;
  version: number;
  writable: boolean;
  fields: {
    competitor: string;
    coverage: string;
    action: string | null;
    rate: string | null;
    priceBasis: string | null;
    knownBy: string;
    source: string;
    firmId: string | null;
    heardOn: Day;
    parity: string;
    effectiveOn: Day | null;
    note: string | null;
  };
};

/** A rival's quote about to be changed, its figures as text; locked until the transaction ends. */
export async function lockQuote(db: Db, id: string): Promise<FoundQuote> {
  const read = () => db.$queryRaw<FoundQuote[]>`
    select id, account_id as "accountId", version, account_id in (select writable_accounts()) as writable,
      json_build_object('competitor', competitor, 'coverage', coverage, 'action', trim_scale(action)::text,
        'rate', trim_scale(rate)::text, 'priceBasis', price_basis, 'knownBy', known_by, 'source', source, 'firmId', firm_id,
        'heardOn', heard_on, 'parity', parity, 'effectiveOn', effective_on, 'note', note) as fields
    from competitor_quotes where id = ${id}::uuid`;
  const [found] = await read();
  if (!found?.writable) return found ?? missing();
  await db.$queryRaw`select from competitor_quotes where id = ${id}::uuid for update`;
  return (await read())[0] ?? missing();
}
