import type { Prisma } from "@/prisma/generated/client";
import { daysAway, monthsAway, on, today } from "./calendar";
import { id } from "./cast";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** A credit given to an account by `by`, running for a year. */
export const creditRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} credit ${n}`),
  accountId: id(owner),
  kind: "WELLNESS",
  coverage: "MEDICAL",
  source: "ADMIN_FEE",
  amount: "1200.00",
  basis: "ACTUARIAL",
  code: "MEMO-77",
  fromOn: monthsAway(-3),
  toOn: monthsAway(9),
  clawback: true,
  authorId: id(by),
  setOn: on(today),
});

export const creditTables: Record<string, Table> = {
  credits: { row: creditRow, change: { version: 2 } },
};

/** A credit of acme's and of bolt's whose line has ended. */
export async function seedLapsed(db: Db) {
  const owners = ["acme", "bolt"];
  const ended = { coverage: "VISION", startedOn: monthsAway(-30), terminatedOn: daysAway(-30) };
  await db.line.createMany({
    data: owners.map((owner) => ({ ...ended, id: id(`${owner} line 8`), accountId: id(owner), planOption: "Eyes" })),
  });
  await db.credit.createMany({ data: owners.map((owner) => ({ ...creditRow(owner, 8, "ann"), coverage: "VISION" })) });
}

const credit = (more: object) => (db: Db) => db.credit.create({ data: { ...creditRow("acme", 7, "ann"), ...more } });
export const creditBreakers = {
  credits_kind_check: [credit({ kind: "GIFT" })],
  credits_package_check: [credit({ kind: "PACKAGE" }), credit({ package: "WHOLE_PERSON" })],
  credits_source_check: [credit({ source: "CLAIMS" })],
  credits_amount_check: [credit({ amount: "0" })],
  credits_basis_check: [credit({ basis: "HABIT" }), credit({ source: "MARGIN", basis: "FEE_TERMS" })],
  credits_code_check: [credit({ code: "" })],
  credits_days_check: [credit({ fromOn: daysAway(400) })],
  credits_recovered_check: [
    credit({ clawback: false, recoveredOn: on(today) }),
    credit({ withdrawnOn: on(today), recoveredOn: on(today) }),
  ],
};

const seen = (account: string, n: number) => ({ creditId: id(`${account} credit ${n}`), version: 1 });
/** Arguments of its queries and payloads of its actions, as samples.ts and payloads.ts have the others. */
export const askedOfCredits: Record<string, ((about: About) => unknown[])[]> = {
  "credits.listCredits": [({ account }) => [id(account)]],
  "credits.getGiving": [({ account }) => [id(`${account} opportunity 0`)]],
};
export const sentOfCredits: Record<string, (about: About) => object> = {
  "credits.giveCredit": ({ account }) => ({
    accountId: id(account),
    kind: "IMPLEMENTATION",
    coverage: "MEDICAL",
    source: "MARGIN",
    amount: "0.01",
    basis: "FILED",
    code: "FIL-2026-014",
    fromOn: today,
    toOn: today,
  }),
  "credits.withdrawCredit": ({ account }) => seen(account, 0),
  "credits.recoverCredit": ({ account }) => ({ ...seen(account, 8), recoveredOn: today }),
};
