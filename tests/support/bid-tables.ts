import type { Prisma } from "@/prisma/generated/client";
import { daysAway, today } from "./calendar";
import { accounts, id } from "./cast";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;
const pursued: Record<string, string> = { ann: "acme", bob: "bolt", cy: "cargo", dana: "acme", dov: "cargo" };

/** An RFP of an account, not yet decided upon. */
export const rfpRow = (owner: string, n: number, by: string) => ({
  id: id(`${owner} rfp ${n}`),
  accountId: id(owner) as string | null,
  subject: "Medical",
  funding: "INSURED",
  effectiveOn: daysAway(140),
  issuedOn: daysAway(-5),
  dueOn: daysAway(10),
  stays: [{ stage: "RECEIVED", on: today }],
  goReasons: [] as string[],
  openedById: id(by),
  openedOn: daysAway(-4),
});

const ofRfp = (row: Record<string, unknown>) =>
  id(accounts.find((account) => [0, 7].some((n) => row.rfpId === id(`${account} rfp ${n}`))) ?? "nobody");
const sheetRow = (owner: string, n: number, by: string) => ({
  rfpId: id(`${owner} rfp ${n}`),
  name: "Questions.csv",
  kind: "CSV",
  size: questions.length,
  sha256: "x",
  layouts: [{ sheet: "", heading: 1, question: 1, answer: 2, number: 0, section: null }],
  bytes: Buffer.from(questions),
  loadedById: id(by),
  loadedOn: daysAway(-2),
});
const questionRow = (owner: string, n: number) => ({
  id: id(`${owner} question ${n}`),
  rfpId: id(`${owner} rfp 0`),
  accountId: id(owner),
  place: n,
  sheet: "",
  row: n + 2,
  number: String(n + 1),
  words: "How fast are claims paid?",
});
/** Written by whoever does, in force for a year. */
const answerRow = (n: number, by: string) => ({
  id: id(`answer ${n}`),
  topic: "Claims",
  asked: "How fast are claims paid?",
  words: "Within ten days",
  ownerId: id(by),
  writtenById: id(by),
  writtenOn: daysAway(-20),
  approvedById: id("vera"),
  approvedOn: daysAway(-10),
  expiresOn: daysAway(365),
});

export const bidTables: Record<string, Table> = {
  rfp_sheets: {
    row: sheetRow,
    change: { name: "Other.csv" },
    owner: ofRfp,
    first: (owner, n, by) => ({
      table: "rfps",
      data: rfpRow(owner, n, ["ann", "bob", "cy", "dana", "dov"].includes(by) ? by : "ann"),
    }),
  },
  rfp_questions: { row: questionRow, change: { version: 2 }, owner: ofRfp },
  answers: { row: (_, n, by) => answerRow(n, by), change: { version: 2 } },
  rfps: {
    row: rfpRow,
    change: { version: 2 },
    /** One of a pursuit is as an account's of whoever pursues. */
    owner: (row) =>
      row.accountId ??
      id(Object.entries(pursued).find(([who]) => id(`${who} pursuit 0`) === row.pursuitId)?.[1] ?? "nobody"),
  },
};

const questions = "No.,Question,Answer\r\n1,How fast are claims paid?,\r\n";
const go = { go: "GO", goReasons: ["FIT"], goById: id("ann"), goOn: daysAway(0) };
const over = { closedOn: daysAway(0) };

/** One that was lost: what a debrief is of. */
export const lostRfp = (owner: string) => ({
  ...rfpRow(owner, 8, "ann"),
  stage: "AWARDED_OTHER",
  stays: [{ stage: "AWARDED_OTHER", on: today }],
  ...go,
  ...over,
  lostReason: "PRICE",
  lostTo: "Ridgeline",
});

/** An answered question of each account and an answer of the library, both for somebody else to approve. */
export async function seedAnswered(db: Db) {
  const answered = { answer: "Fast", answeredById: id("otto"), answeredOn: daysAway(0) };
  await db.rfpQuestion.createMany({ data: accounts.map((owner) => ({ ...questionRow(owner, 8), ...answered })) });
  await db.answer.create({ data: { ...answerRow(8, "otto"), approvedById: null, approvedOn: null, expiresOn: null } });
}

const rfp = (more: object) => (db: Db) => db.rfp.create({ data: { ...rfpRow("acme", 3, "ann"), ...more } });
const at = (stage: string, more: object = {}) => rfp({ stage, stays: [{ stage, on: today }], ...more });

const sheet = (more: object) => async (db: Db) => {
  await db.rfp.create({ data: rfpRow("acme", 3, "ann") });
  return db.rfpSheet.create({ data: { ...sheetRow("acme", 3, "ann"), ...more } });
};
const question = (more: object) => (db: Db) => db.rfpQuestion.create({ data: { ...questionRow("acme", 3), ...more } });
const known = (more: object) => (db: Db) => db.answer.create({ data: { ...answerRow(3, "ann"), ...more } });
const said = { answer: "Fast", answeredById: id("ann"), answeredOn: daysAway(0) };
const asked = { desk: "CLINICAL", askedOn: daysAway(0), dueOn: daysAway(5) };

export const bidBreakers = {
  answers_approved_check: [known({ approvedById: null }), known({ approvedOn: null }), known({ expiresOn: null })],
  answers_outcome_check: [known({ lastOutcome: "WON" }), known({ lastOutcome: "DRAWN", lastOutcomeOn: daysAway(0) })],
  rfp_sheets_kind_check: [sheet({ kind: "PDF" })],
  rfp_questions_answered_check: [
    question({ answer: "Fast" }),
    question({ ...said, answer: "" }),
    question({ ...said, answeredOn: null }),
  ],
  rfp_questions_approved_check: [
    question({ ...said, approvedById: id("ann") }),
    question({ approvedById: id("ann"), approvedOn: daysAway(0) }),
  ],
  rfp_questions_desk_check: [question({ ...asked, desk: "KITCHEN" })],
  rfp_questions_routed_check: [
    question({ ...asked, dueOn: null }),
    question({ ...asked, askedOn: null }),
    question({ contact: "Rita Sole" }),
    question({ ...asked, dueOn: daysAway(-1) }),
  ],
  rfps_one_of_check: [
    rfp({ accountId: null }),
    rfp({ pursuitId: id("ann pursuit 0") }),
    rfp({ accountId: null, pursuitId: id("ann pursuit 0"), trackId: id("acme track 0") }),
  ],
  rfps_funding_check: [rfp({ funding: "CASH" })],
  rfps_stage_check: [at("WON", go)],
  rfps_stays_check: [rfp({ stage: "INTENT", ...go })],
  rfps_days_check: [rfp({ effectiveOn: daysAway(-5) }), rfp({ dueOn: daysAway(-6) })],
  rfps_go_check: [
    rfp({ ...go, go: "PERHAPS" }),
    rfp({ ...go, goOn: null }),
    rfp({ ...go, goById: null }),
    rfp({ ...go, goReasons: [] }),
    rfp({ goReasons: ["FIT"] }),
  ],
  rfps_bid_check: [at("INTENT"), at("DECLINED", over), at("SUBMITTED", { ...go, go: "NO_GO" })],
  rfps_lost_check: [
    at("AWARDED_OTHER", { ...go, ...over }),
    at("AWARDED_OTHER", { ...go, ...over, lostReason: "PRICE" }),
    at("AWARDED_OTHER", { ...go, ...over, lostTo: "Ridgeline" }),
    rfp({ lostTo: "Ridgeline" }),
  ],
  rfps_reason_check: [at("AWARDED_OTHER", { ...go, ...over, lostReason: "WHIM", lostTo: "Ridgeline" })],
  rfps_closed_check: [at("AWARDED_US", go), rfp(over)],
};
