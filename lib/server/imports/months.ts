import "server-only";
import type { Changes } from "@/lib/imports/plan";
import { dateOf } from "@/lib/units/day";
import type { Writing } from "./create";

type Line = { accountId: string; lineId: string; funding: string; members: number; contracts: number };

/** The figures of the as-of month that a row changes: each a new version, which closes the one before. */
export function putMonths({ batch, importId, asOf, today }: Writing, line: Line, changes: Changes) {
  const { accountId, lineId, funding, members, contracts } = line;
  const month = { accountId, lineId, month: dateOf(asOf), importId };
  if (changes.members || changes.contracts) batch.enrollmentMonth.push({ ...month, members, contracts });
  if (changes.earned) {
    const amount = String(changes.earned[1]);
    const insured = funding === "INSURED";
    batch.revenueMonth.push({ ...month, premium: insured ? amount : 0, fees: insured ? 0 : amount });
  }
  if (changes.claims) {
    const incurred = String(changes.claims[1]);
    batch.claimMonth.push({ ...month, incurred, paid: incurred, valuedOn: dateOf(today) });
  }
}
