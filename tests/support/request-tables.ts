import type { Prisma } from "@/prisma/generated/client";
import { bidBreakers, bidTables, lostRfp, seedAnswered } from "./bid-tables";
import { daysAway, on, year } from "./calendar";
import { accounts, id } from "./cast";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** What `by` asked of underwriting about an account's first track; the first one is answered, any other open. */
export const requestRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} request ${n}`),
  accountId: id(owner),
  trackId: id(`${owner} track 0`),
  account: owner,
  coverage: "MEDICAL",
  planOption: "PPO 0",
  kind: "INSURED",
  effectiveOn: on(`${year + 1}-01-01`),
  desk: "UNDERWRITING",
  assigneeId: null as string | null,
  subject: "Trend by pool",
  askedById: id(by),
  askedOn: daysAway(-4),
  dueOn: daysAway(9),
  blocks: null as string | null,
  heldStages: [] as string[],
  ...(n ? {} : { status: "ANSWERED", said: "It is 7.2 %", endedOn: daysAway(-1), endedById: id("ulf") }),
});
const pauseRow = (owner: string, n: number) => ({
  id: id(`${owner} pause ${n}`),
  requestId: id(`${owner} request 0`),
  accountId: id(owner),
  fromOn: daysAway(-3),
  toOn: n ? null : daysAway(-2),
  owedBy: "BROKER",
  owes: "the census",
  setById: id("ann"),
});

/** A quote that is to be had of an account's first opportunity, which lacks a plan design. */
export const quoteRow = (owner: string, by: string) => ({
  ...requestRow(owner, 8, by),
  trackId: null,
  opportunityId: id(`${owner} opportunity 0`),
  kind: "QUOTE",
  coverage: "",
  planOption: "",
  subject: "Quote: Vision",
  quote: {
    products: [{ code: "VIS-FI", needs: ["CENSUS", "DESIGN"] }],
    days: 3,
    given: { CENSUS: daysAway(-4).toISOString().slice(0, 10) },
  },
  heldStages: ["QUOTED", "FINALIST", "VERBAL", "SOLD"],
});
const complete = (owner: string) => ({
  ...quoteRow(owner, "ann"),
  id: id(`${owner} request 9`),
  quote: { products: [{ code: "DEN-FI", needs: [] }], days: 3, given: {} },
  completeOn: daysAway(-4),
});

/** An open request an account, one that waits on a broker, and a bid that was lost: what samples may change. */
export async function seedAsked(db: Db) {
  await db.internalRequest.createMany({ data: accounts.map((owner) => requestRow(owner, 7, "ann")) });
  await db.internalRequest.updateMany({
    where: { id: { in: accounts.map((owner) => id(`${owner} request 0`)) } },
    data: { status: "OPEN", said: null, endedOn: null, endedById: null },
  });
  await db.rfp.createMany({ data: accounts.map((owner) => lostRfp(owner)) });
  await seedAnswered(db);
  await db.requestPause.createMany({ data: accounts.map((owner) => pauseRow(owner, 7)) });
  await db.internalRequest.createMany({ data: accounts.flatMap((owner) => [quoteRow(owner, "ann"), complete(owner)]) });
  await db.opportunity.updateMany({
    where: { accountId: { in: accounts.map((owner) => id(owner)) } },
    data: { effectiveOn: on(`${year + 1}-07-01`) },
  });
}

export const requestTables: Record<string, Table> = {
  ...bidTables,
  internal_requests: { row: requestRow, change: { version: 2 } },
  request_pauses: { row: pauseRow, change: { owes: "the census, again" } },
};

const request = (more: object) => (db: Db) =>
  db.internalRequest.create({ data: { ...requestRow("acme", 7, "ann"), ...more } });
const pause = (more: object) => (db: Db) => db.requestPause.create({ data: { ...pauseRow("acme", 7), ...more } });
const ended = { said: "It is 7.2 %", endedOn: daysAway(0), endedById: id("ulf") };

export const requestBreakers = {
  ...bidBreakers,
  internal_requests_desk_check: [request({ desk: "KITCHEN" })],
  internal_requests_kind_check: [request({ kind: "DENTAL" })],
  internal_requests_status_check: [request({ ...ended, status: "MAYBE" })],
  internal_requests_end_check: [
    request({ endedOn: daysAway(0) }),
    request({ said: "It is 7.2 %" }),
    request({ endedById: id("ulf") }),
    request({ ...ended, status: "ANSWERED", said: null }),
  ],
  internal_requests_days_check: [
    request({ dueOn: daysAway(-5) }),
    request({ ...ended, status: "ANSWERED", endedOn: daysAway(-5) }),
  ],
  internal_requests_of_check: [
    request({ trackId: null }),
    request({ opportunityId: id("acme opportunity 0") }),
    request({ trackId: null, opportunityId: id("acme opportunity 0"), kind: "QUOTE" }),
    request({ kind: "QUOTE" }),
  ],
  internal_requests_account_check: [request({ accountId: null })],
  internal_requests_complete_check: [
    request({ ...quoteRow("acme", "ann"), completeOn: daysAway(-5) }),
    request({ completeOn: daysAway(-1) }),
  ],
  internal_requests_blocks_check: [request({ blocks: "APPROVAL" }), request({ heldStages: ["RELEASED"] })],
  request_pauses_owed_by_check: [pause({ owedBy: "NOBODY" })],
  request_pauses_days_check: [pause({ toOn: daysAway(-4) })],
};
