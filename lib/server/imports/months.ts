import "server-only";
import type { Changes } from "@/lib/imports/plan";
import { businessDay } from "@/lib/server/business-day";
import type { Db } from "@/lib/server/door";
import { type Day, dateOf } from "@/lib/units/day";

type Line = { accountId: string; lineId: string; funding: string; members: number; contracts: number };

/** The figures of the as-of month that a row changes: each a new version, which closes the one before. */
export async function writeMonths(
  db: Db,
  importId: string,
  asOf: Day,
  line: Line,
  { members, contracts, earned, claims }: Changes,
) {
  const { accountId, lineId, funding } = line;
  const month = { accountId, lineId, month: dateOf(asOf), importId };
  if (members || contracts) {
    await db.enrollmentMonth.create({ data: { ...month, members: line.members, contracts: line.contracts } });
  }
  if (earned) {
    const amount = String(earned[1]);
    const insured = funding === "INSURED";
    await db.revenueMonth.create({ data: { ...month, premium: insured ? amount : 0, fees: insured ? 0 : amount } });
  }
  if (claims) {
    const incurred = String(claims[1]);
    await db.claimMonth.create({ data: { ...month, incurred, paid: incurred, valuedOn: dateOf(await businessDay()) } });
  }
}
