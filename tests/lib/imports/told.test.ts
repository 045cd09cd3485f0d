import { expect, test } from "vitest";
import { emptyReport } from "@/lib/imports/report";
import { actualsLines, listLines, reportLines, undoLines } from "@/lib/imports/told";

test("a person reads counts, then each refusal by its row", () => {
  const reject = [{ row: 7, column: "rate", reason: "Not an amount." }];
  expect(reportLines({ ...emptyReport(), create: 2, reject }, false)).toEqual([
    "2 created, 0 updated, 0 unchanged, 1 rejected.",
    "  Row 7, rate: Not an amount.",
  ]);
  expect(reportLines({ ...emptyReport(), create: 1, firms: 1 }, false)).toEqual([
    "1 created, 0 updated, 0 unchanged, 0 rejected. 1 firm added.",
  ]);
  expect(reportLines(emptyReport(), true)[0]).toMatch(/^Nothing was written/);
});

test("of months they read totals, what is restated, and what is missing", () => {
  const lines = actualsLines({
    months: [{ month: "2026-10-01", rows: 2, file: { members: "12" }, taken: {}, control: {} }],
    needed: ["members"],
    restated: 1,
    effect: { before: "0.9", after: "0.90125", premium: "0", incurred: "5" },
    effects: [],
    notReceived: [{ accountId: "a", account: "Acme", lineId: "l", line: "Dental", month: "2026-10-01", source: null }],
    notReceivedCount: 1,
    warnings: [{ row: 3, account: "Acme", reason: "3.40 members to a contract; 1.30 to 3.20 is usual." }],
    warningCount: 1,
  });
  expect(lines).toEqual([
    "Oct 2026: 2 rows, 12 members.",
    "1 months restated; LR of the book 90.00% before, 90.13% after.",
    "Not received: 1 line months.",
    "  Acme, Dental, Oct 2026",
    "  Row 3, Acme: 3.40 members to a contract; 1.30 to 3.20 is usual.",
  ]);
});

test("of an undo they read what stayed and why", () => {
  const stayed = [{ name: "Acme", accountId: null, reason: "Changed since: name." }];
  expect(undoLines({ undone: 3, stayed, stayedCount: 1 })).toEqual([
    "3 undone, 1 stayed.",
    "  Acme: Changed since: name.",
  ]);
  expect(undoLines(undefined)).toEqual(["0 undone, 0 stayed."]);
});

test("of imports they read the latest first, or that there is none", () => {
  expect(listLines([])).toEqual(["Nothing has been imported yet."]);
  const counts = { create: 1, update: 2, unchanged: 0, reject: 3 };
  const done = { id: "1", kind: "LINES", fileName: "a.csv", status: "DONE", on: "2026-11-01", counts } as const;
  expect(listLines([done])).toEqual(["1  2026-11-01  Lines and terms  done  a.csv, 1 new, 2 changed, 3 rejected"]);
});
