import type { Prisma } from "@/prisma/generated/client";
import { daysAway, today } from "./calendar";
import { id } from "./cast";
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

export const bidTables: Record<string, Table> = {
  rfps: {
    row: rfpRow,
    change: { version: 2 },
    /** One of a pursuit is as an account's of whoever pursues. */
    owner: (row) =>
      row.accountId ??
      id(Object.entries(pursued).find(([who]) => id(`${who} pursuit 0`) === row.pursuitId)?.[1] ?? "nobody"),
  },
};

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

const rfp = (more: object) => (db: Db) => db.rfp.create({ data: { ...rfpRow("acme", 3, "ann"), ...more } });
const at = (stage: string, more: object = {}) => rfp({ stage, stays: [{ stage, on: today }], ...more });

export const bidBreakers = {
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
