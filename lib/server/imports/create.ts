import "server-only";
import { randomUUID } from "node:crypto";
import { coverageNames } from "@/lib/accounts/coverage";
import type { Year } from "@/lib/accounts/opening";
import type { AccountRow } from "@/lib/imports/account-row";
import { contractYears, nextRenewal } from "@/lib/imports/draft";
import { assumedFamilies } from "@/lib/imports/families";
import { keysOf } from "@/lib/imports/match";
import type { Changes } from "@/lib/imports/plan";
import { dueDates } from "@/lib/renewals/due-dates";
import type { Db } from "@/lib/server/door";
import { type Day, dateOf } from "@/lib/units/day";
import type { Batch } from "./batch";
import { type Firm, roleOf } from "./firms";
import { putMonths } from "./months";

/** An import under way: its month, its day, the firms it names, and the new records it gathers. */
export type Writing = { db: Db; batch: Batch; importId: string; asOf: Day; today: Day; firms: Map<string, Firm> };

/** An account out of a row: its employer, owner, broker, lines with their terms, as-of figures and next renewal. */
export function putAccount(writing: Writing, row: AccountRow, ownerId: string, changes: Changes): string {
  const { batch, asOf, today, firms } = writing;
  const [accountId, employerId, lineId] = [randomUUID(), randomUUID(), randomUUID()];
  const { externalId, ein, name = "", industry, city, state, funding = "INSURED" } = row;
  const years = contractYears(row.renews ?? "", asOf, today);
  const fromOn = dateOf(years[0]!.from);
  const publicSector = /public|municipal/i.test(industry ?? "");
  const firm = firms.get(row.firm?.toLowerCase() ?? "");
  batch.employer.push({ id: employerId, name, ein, industry, city, state, publicSector });
  batch.accountAccess.push({ accountId, userId: ownerId, kind: "OWNER", fromOn });
  batch.account.push({ id: accountId, employerId, name, externalId });
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
  putRenewal(writing, { accountId, lineId, publicSector }, row);
  if (row.outOfState) batch.exposure.push({ ...outOfState(accountId, asOf), value: row.outOfState.toFixed() });
  return accountId;
}

type NewLine = { accountId: string; lineId: string; coverage: string; planOption: string };
type Price = { funding: string; priceBasis: string; rate: string; poolingPoint?: string };

function putLine(batch: Batch, { accountId, lineId, coverage, planOption }: NewLine, years: Year[], price: Price) {
  batch.line.push({ id: lineId, accountId, coverage, planOption, startedOn: dateOf(years[0]!.from) });
  for (const { from, to } of years) {
    batch.lineTerm.push({ accountId, lineId, coverage, fromOn: dateOf(from), toOn: dateOf(to), ...price });
  }
}

const priceOf = ({ funding, rate, poolingPoint }: AccountRow) => ({
  priceBasis: funding === "INSURED" ? "PMPM" : "PEPM",
  rate: rate?.toFixed() ?? "0",
  poolingPoint: poolingPoint?.toFixed(),
});

type Renewing = { accountId: string; lineId: string; publicSector: boolean };

function putRenewal({ batch, asOf, today }: Writing, { accountId, lineId, publicSector }: Renewing, row: AccountRow) {
  const effectiveOn = nextRenewal(row.renews ?? "", asOf, today);
  const kind = row.funding === "INSURED" ? "INSURED" : "FEE";
  const due = dueDates({ kind, effectiveOn, contracts: row.contracts ?? 0, publicSector });
  const openedOn = dateOf(due.opensOn < today ? due.opensOn : today);
  const id = randomUUID();
  batch.renewal.push({ id, accountId, effectiveOn: dateOf(effectiveOn), openedOn });
  const dates = { releaseDueOn: dateOf(due.releaseDueOn), decideByOn: dateOf(due.decideByOn) };
  const currentRate = row.rate?.toFixed() ?? "0";
  batch.renewalTrack.push({ accountId, renewalId: id, lineId, kind, stage: "PLANNING", currentRate, ...dates });
}

/** The share of members out of state, as a file of that month gives it. */
export const outOfState = (accountId: string, asOf: Day) => ({
  accountId,
  kind: "OUT_OF_STATE_SHARE",
  asOf: dateOf(asOf),
  source: "Accounts file",
});
