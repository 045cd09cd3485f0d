import type { Prisma } from "@/prisma/generated/client";
import { daysAway, on, today } from "./calendar";
import { id } from "./cast";
import { askedOfCredits } from "./credit-tables";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

const everyones = id("everyone program 0");

/** A program, begun by `by`, that may be brought to any account. */
export const programRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} program ${n}`),
  authorId: id(by),
  name: `Joints ${n}`,
  words: "Physical therapy by telephone",
  launchedOn: daysAway(-90),
});

/** How far an account has come: the first with the program that is everyone's, any other with one of its own. */
export const adoptionRow = (owner: string, n: number) => ({
  id: id(`${owner} adoption ${n}`),
  programId: n === 0 ? everyones : id(`${owner} program ${n}`),
  accountId: id(owner),
  invitedOn: daysAway(-60),
});

export const programTables: Record<string, Table> = {
  programs: { row: programRow, change: { version: 2 } },
  adoptions: {
    row: adoptionRow,
    change: { version: 2 },
    first: (owner, n) => ({ table: "programs", data: programRow(owner, n, "dana") }),
  },
};

const program = (more: object) => (db: Db) =>
  db.program.create({ data: { ...programRow("acme", 7, "dana"), ...more } });
const adoption = (more: object) => async (db: Db) => {
  await db.program.create({ data: programRow("acme", 7, "dana") });
  await db.adoption.create({ data: { ...adoptionRow("acme", 7), ...more } });
};
const early = daysAway(-61);
export const programBreakers = {
  programs_ended_check: [program({ endedOn: daysAway(-91) })],
  adoptions_order_check: [
    adoption({ pitchedOn: early }),
    adoption({ pitchedOn: daysAway(-20), pilotOn: daysAway(-21) }),
    adoption({ pitchedOn: daysAway(-20), adoptedOn: daysAway(-21) }),
    adoption({ adoptedOn: daysAway(-20), renewedOn: daysAway(-21) }),
    adoption({ adoptedOn: daysAway(-20), endedOn: daysAway(-21), endReason: "Merged" }),
  ],
  adoptions_renewed_check: [adoption({ renewedOn: on(today) })],
  adoptions_ended_check: [adoption({ endedOn: on(today) }), adoption({ endReason: "Merged" })],
  adoptions_reference_check: [adoption({ reference: true })],
};

const written = { name: "Joints", words: "Physical therapy by telephone", product: "MSK", launchedOn: today };
const seen = (account: string) => ({ id: id(`${account} adoption 0`), version: 1 });
/** Arguments of its queries and payloads of its actions, as samples.ts and payloads.ts have the others. */
export const askedOfPrograms: Record<string, ((about: About) => unknown[])[]> = {
  ...askedOfCredits,
  "innovations.listPrograms": [() => []],
  "innovations.getProgram": [() => [everyones]],
  "innovations.listAccountPrograms": [({ account }) => [id(account)]],
};
export const sentOfPrograms: Record<string, (about: About) => object> = {
  "innovations.addProgram": () => written,
  "innovations.changeProgram": () => ({ id: everyones, version: 1, ...written }),
  "innovations.endProgram": () => ({ id: everyones, version: 1, ended: true }),
  "innovations.inviteAccounts": ({ account }) => ({
    programId: id("everyone program 8"),
    on: today,
    accountIds: [id(account)],
  }),
  "innovations.moveAdoption": ({ account }) => ({ ...seen(account), to: "PITCHED", on: today }),
  "innovations.markReference": ({ account }) => ({ ...seen(account), reference: false }),
};
