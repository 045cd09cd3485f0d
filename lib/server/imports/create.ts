import "server-only";
import { randomUUID } from "node:crypto";
import { coverageNames } from "@/lib/accounts/coverage";
import type { AccountRow } from "@/lib/imports/account-row";
import { contractYears, nextRenewal } from "@/lib/imports/draft";
import { assumedFamilies } from "@/lib/imports/families";
import { keysOf } from "@/lib/imports/match";
import type { Changes } from "@/lib/imports/plan";
import type { Templates } from "@/lib/renewals/templates";
import { basisOf, putFirstRenewal, putLine } from "@/lib/server/contract";
import type { Db } from "@/lib/server/door";
import { type Day, dateOf } from "@/lib/units/day";
import type { Batch } from "./batch";
import { type Firm, roleOf } from "./firms";
import { putMonths } from "./months";

/** An import under way: its month, its day, the firms it names, and the new records it gathers. */
export type Writing = {
  db: Db;
  batch: Batch;
  importId: string;
  asOf: Day;
  today: Day;
  firms: Map<string, Firm>;
  templates: Templates;
};

/** An account out of a row: its employer, owner, broker, lines with their terms, as-of figures and next renewal. */
export function putAccount(writing: Writing, row: AccountRow, ownerId: string, changes: Changes): string {
  const { batch, asOf, today, firms } = writing;
  const [accountId, employerId, lineId] = [randomUUID(), randomUUID(), randomUUID()];
  const { externalId, ein, name = "", industry, city, state, situs, funding = "INSURED" } = row;
  const years = contractYears(row.renews ?? "", asOf, today);
  const fromOn = dateOf(years[0]!.from);
  const publicSector = /public|municipal/i.test(industry ?? "");
  const firm = firms.get(row.firm?.toLowerCase() ?? "");
  batch.employer.push({ id: employerId, name, ein, industry, city, state, publicSector });
  batch.accountAccess.push({ accountId, userId: ownerId, kind: "OWNER", fromOn });
  batch.account.push({ id: accountId, employerId, name, externalId, situs });
  for (const key of keysOf({ externalId, ein, name })) batch.matchKey.push({ ...key, accountId });
  if (firm) batch.brokerOfRecord.push({ accountId, firmId: firm.id, role: roleOf(firm), fromOn });
  putLine(batch, { accountId, lineId, coverage: "MEDICAL", planOption: "Medical" }, years, {
    funding,
    ...priceOf(row),
  });
  for (const family of assumedFamilies(funding, industry ?? "", row.products ?? 0)) {
    const line = { accountId, lineId: randomUUID(), coverage: family, planOption: coverageNames[family] };
    putLine(batch, line, years, { funding, priceBasis: "INCLUDED", rate: "0" });
  }
  const { members = 0, contracts = 0 } = row;
  putMonths(writing, { accountId, lineId, funding, members, contracts }, changes);
  const effectiveOn = nextRenewal(row.renews ?? "", asOf, today);
  const renewing = { funding: row.funding, effectiveOn, contracts, rate: priceOf(row).rate };
  putFirstRenewal(batch, { accountId, lineId, publicSector }, renewing, writing);
  if (row.outOfState) batch.exposure.push({ ...outOfState(accountId, asOf), value: row.outOfState.toFixed() });
  return accountId;
}

const priceOf = ({ funding, rate, poolingPoint }: AccountRow) => ({
  priceBasis: basisOf(funding),
  rate: rate?.toFixed() ?? "0",
  poolingPoint: poolingPoint?.toFixed(),
});

/** The share of members out of state, as a file of that month gives it. */
export const outOfState = (accountId: string, asOf: Day) => ({
  accountId,
  kind: "OUT_OF_STATE_SHARE",
  asOf: dateOf(asOf),
  source: "Accounts file",
});
