import type { Prisma } from "@/prisma/generated/client";
import { id } from "./cast";
import { marketTables } from "./market-tables";

type Db = Prisma.TransactionClient;
const row = (table: string, more: object) => ({ ...marketTables[table]!.row("ann", 5, "ann"), ...more }) as never;

/** What the market's tables refuse, by the rule's name. */
export const marketBreakers: Record<string, ((db: Db) => Promise<unknown>)[]> = {
  filed_parties_kind_check: [(db) => db.filedParty.create({ data: row("filed_parties", { kind: "TPA" }) })],
  filed_names_kind_check: [(db) => db.filedName.create({ data: row("filed_names", { kind: "FIRM" }) })],
  filed_names_known_check: [(db) => db.filedName.create({ data: row("filed_names", { knownBy: "GUESS" }) })],
  prospects_funding_check: [(db) => db.prospect.create({ data: row("prospects", { funding: "ASO" }) })],
  prospects_month_check: [(db) => db.prospect.create({ data: row("prospects", { renewalMonth: 13 }) })],
  pursuits_close_check: [
    (db) => db.pursuit.create({ data: row("pursuits", { closeReason: "Sold", employerId: id("employer 0") }) }),
  ],
  pursuits_won_check: [
    (db) => db.pursuit.create({ data: row("pursuits", { accountId: id("acme"), employerId: id("employer 0") }) }),
  ],
};
