import { expect, test } from "vitest";
import { csvLines } from "@/lib/files/csv-line";
import { dayFields, dayRows, rfpFields } from "@/lib/rfps/file-fields";
import { noDebrief, noFinalist } from "@/lib/rfps/finalist";
import type { Rfp } from "@/lib/rfps/rfp";

const rfp: Rfp = {
  ...{ id: "r", accountId: null, pursuitId: "p", ein: "04-1", name: "Harbor", ownerId: "ann", owner: "Ann" },
  ...{ subject: "=Medical", funding: "INSURED", effectiveOn: "2027-01-01", issuedOn: "2026-08-03" },
  ...{ intentOn: "2026-08-10", questionsOn: null, dueOn: "2026-08-17", finalistsOn: null, meetingOn: null },
  ...{
    bafoOn: null,
    decideOn: "2026-11-02",
    firmId: null,
    firm: null,
    opportunityId: null,
    trackId: null,
    track: null,
  },
  stage: "AWARDED_OTHER",
  stays: [
    { stage: "RECEIVED", on: "2026-08-04" },
    { stage: "AWARDED_OTHER", on: "2026-11-03" },
  ],
  ...{ go: "GO", goReasons: [], goNote: "", goBy: "Ann", goOn: "2026-08-05" },
  team: [{ userId: "uma", name: "Uma", part: "PRICING" }],
  ...{ finalist: noFinalist, debrief: noDebrief, lostReason: "PRICE", lostTo: "Ridgeline", ended: "" },
  ...{ closedOn: "2026-11-03", openedBy: "Ann", openedOn: "2026-08-04", version: 1, party: true, writable: true },
};

test("an RFP leaves with its stage, its days and who bids, and no cell that would be reckoned", () => {
  expect(csvLines(rfpFields, [rfp])).toBe(
    "Harbor,Pursuit,'=Medical,Insured,,Ann,Awarded to another,2026-11-03,Go,2027-01-01,2026-08-03,2026-08-10,,2026-08-17,,,,2026-11-02,Uma: Pricing,Price,Ridgeline,2026-11-03,r\r\n",
  );
});

test("each milestone of one leaves with its day, when it usually falls and whether the bid came there", () => {
  const rows = dayRows(rfp);
  expect(rows.map(({ name, on }) => [name, on]).slice(0, 3)).toEqual([
    ["Intent to bid", "2026-08-10"],
    ["Bidder questions", null],
    ["Response due", "2026-08-17"],
  ]);
  expect(csvLines(dayFields, rows.slice(0, 1))).toBe("Intent to bid,2026-08-10,2026-08-10,2026-08-12,Ours,Yes\r\n");
  expect(dayRows({ ...rfp, stage: "RECEIVED" }).every(({ done }) => !done)).toBe(true);
});
