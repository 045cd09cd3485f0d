import "server-only";
import { randomUUID } from "node:crypto";
import type { AccountRow } from "@/lib/imports/account-row";
import { contractYears, nextRenewal, type Year } from "@/lib/imports/draft";
import { assumedFamilies, type Family } from "@/lib/imports/families";
import { keysOf } from "@/lib/imports/match";
import type { Changes } from "@/lib/imports/plan";
import { dueDates } from "@/lib/renewals/due-dates";
import type { Db } from "@/lib/server/door";
import { type Day, dateOf } from "@/lib/units/day";
import { type Firm, roleOf } from "./firms";
import { writeMonths } from "./months";

export type Writing = { db: Db; importId: string; asOf: Day; today: Day; firms: Map<string, Firm> };

/** Makes an account of a row: its employer, owner, broker, lines with their terms, as-of figures and next renewal. */
export async function createAccount(
  writing: Writing,
  row: AccountRow,
  ownerId: string,
  changes: Changes,
): Promise<string> {
  const { db, asOf, today, firms, importId } = writing;
  const [accountId, employerId, lineId] = [randomUUID(), randomUUID(), randomUUID()];
  const { name = "", externalId, renews = "", funding = "INSURED", members = 0, contracts = 0 } = row;
  const years = contractYears(renews, asOf, today);
  const from = dateOf(years[0]!.from);
  const publicSector = /public|municipal/i.test(row.industry ?? "");
  const { ein, industry, city, state } = row;
  await db.employer.create({ data: { id: employerId, name, ein, industry, city, state, publicSector } });
  await db.accountAccess.create({ data: { accountId, userId: ownerId, kind: "OWNER", fromOn: from } });
  await db.account.create({ data: { id: accountId, employerId, name, externalId } });
  await db.matchKey.createMany({ data: keysOf({ externalId, ein, name }).map((key) => ({ ...key, accountId })) });
  const firm = row.firm ? firms.get(row.firm.toLowerCase()) : undefined;
  if (firm) await db.brokerOfRecord.create({ data: { accountId, firmId: firm.id, role: roleOf(firm), fromOn: from } });
  await createLine(db, { accountId, lineId, coverage: "MEDICAL", funding }, years, priced(row));
  for (const family of assumedFamilies(funding, row.industry ?? "", row.products ?? 0)) {
    await createLine(db, { accountId, lineId: randomUUID(), coverage: family, funding }, years);
  }
  await writeMonths(db, importId, asOf, { accountId, lineId, funding, members, contracts }, changes);
  await createRenewal(writing, { accountId, lineId, publicSector }, row);
  if (row.outOfState) await measureOutOfState(writing, accountId, row.outOfState.toFixed());
  return accountId;
}

type LineOf = { accountId: string; lineId: string; coverage: "MEDICAL" | Family; funding: string };

/** Pharmacy and its like are priced inside the medical rate until a term of their own says otherwise. */
async function createLine(db: Db, of: LineOf, years: Year[], price: object = { priceBasis: "INCLUDED", rate: "0" }) {
  const { accountId, lineId, coverage, funding } = of;
  const planOption = coverage === "MEDICAL" ? "Medical" : names[coverage];
  await db.line.create({ data: { id: lineId, accountId, coverage, planOption, startedOn: dateOf(years[0]!.from) } });
  const base = { accountId, lineId, coverage, funding, priceBasis: "INCLUDED", rate: "0", ...price };
  await db.lineTerm.createMany({
    data: years.map(({ from, to }) => ({ ...base, fromOn: dateOf(from), toOn: dateOf(to) })),
  });
}

const names: Record<Family, string> = {
  PHARMACY: "Pharmacy",
  DENTAL: "Dental",
  VISION: "Vision",
  STOP_LOSS: "Stop-loss",
  BEHAVIORAL: "Behavioral",
  CARE_MANAGEMENT: "Care management",
  SPENDING_ACCOUNTS: "Spending accounts",
  GROUP_MEDICARE: "Group Medicare",
  ANCILLARY: "Ancillary",
};

export const priced = ({ funding, rate, poolingPoint }: AccountRow) => ({
  priceBasis: funding === "INSURED" ? "PMPM" : "PEPM",
  rate: rate?.toFixed() ?? "0",
  poolingPoint: poolingPoint?.toFixed(),
});

async function createRenewal(
  { db, asOf, today }: Writing,
  of: { accountId: string; lineId: string; publicSector: boolean },
  row: AccountRow,
) {
  const { accountId, lineId, publicSector } = of;
  const effectiveOn = nextRenewal(row.renews ?? "", asOf, today);
  const kind = row.funding === "INSURED" ? "INSURED" : "FEE";
  const due = dueDates({ kind, effectiveOn, contracts: row.contracts ?? 0, publicSector });
  const openedOn = dateOf(due.opensOn < today ? due.opensOn : today);
  const { id: renewalId } = await db.renewal.create({
    data: { accountId, effectiveOn: dateOf(effectiveOn), openedOn },
    select: { id: true },
  });
  await db.renewalTrack.create({
    data: {
      accountId,
      renewalId,
      lineId,
      kind,
      stage: "PLANNING",
      currentRate: row.rate?.toFixed() ?? "0",
      releaseDueOn: dateOf(due.releaseDueOn),
      decideByOn: dateOf(due.decideByOn),
    },
  });
}

/** Measured in the file's own month; a second file for the month corrects it. */
export async function measureOutOfState({ db, asOf }: Pick<Writing, "db" | "asOf">, accountId: string, value: string) {
  const key = { accountId, kind: "OUT_OF_STATE_SHARE", asOf: dateOf(asOf) };
  await db.exposure.upsert({
    where: { accountId_kind_asOf: key },
    create: { ...key, value, source: "Accounts file" },
    update: { value, source: "Accounts file", version: { increment: 1 } },
  });
}
