import "server-only";
import { refuse } from "@/lib/errors";
import { unquotableText } from "@/lib/firms/appointed";
import { catalogue, catalogueOf } from "@/lib/products/catalogue";
import { catalogueKey } from "@/lib/settings/catalogue";
import { settingOf } from "@/lib/settings/definitions";
import { leavesIn } from "@/lib/settings/versions";
import type { Db } from "../door";
import { appointedToday } from "../firms/appointed";
import { firmOf } from "../firms/followed";
import { ofRecordToday } from "../firms/of-record";
import { settingNow } from "../settings";
import { sql } from "../sql";

/** A product as it is quoted: `net` pays no commission, whatever the catalogue says of it. */
type Quoted = { code: string; net?: boolean };

/**
 * Refuses a quote of what pays commission while the broker of the whole account is not appointed where it is governed, or
 * nobody has recorded where that is (domain 7.4). A consultant is paid by the employer.
 */
export async function refuseUnappointed(db: Db, accountId: string | null, products: readonly Quoted[]) {
  const codes = products.flatMap(({ code, net }) => (net ? [] : [code]));
  if (codes.length === 0) return;
  const [without] = await db.$queryRaw<{ state: string | null }[]>`
    select a.situs as state from brokers_of_record b join accounts a on a.id = b.account_id
    where a.id = ${accountId}::uuid and b.role = 'BROKER' and b.line_id is null and ${ofRecordToday(sql`b`)}
      and not exists (select from firm_licences l where ${firmOf(sql`l.firm_id`)} = ${firmOf(sql`b.firm_id`)} and l.state = a.situs
        and ${appointedToday(sql`l`)}) limit 1`;
  const paying = without ? await commissionableOf(db, codes) : [];
  if (without && paying.length > 0) refuse(unquotableText(paying, without.state));
}

/** The names of those products that pay commission by the catalogue in force. */
async function commissionableOf(db: Db, codes: readonly string[]) {
  const families = new Set(catalogue.filter(({ code }) => codes.includes(code)).map(({ family }) => family));
  const leaves: Parameters<typeof catalogueOf>[0] = {};
  for (const family of families) {
    const key = catalogueKey(family);
    leaves[family] = leavesIn(settingOf(key)!, await settingNow(db, key));
  }
  return catalogueOf(leaves).flatMap(({ code, commissionable, name }) =>
    commissionable && codes.includes(code) ? [name] : [],
  );
}
