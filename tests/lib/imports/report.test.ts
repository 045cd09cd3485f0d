import { expect, test } from "vitest";
import { emptyReport, rejectionOf, reportLines } from "@/lib/imports/report";

const reject = rejectionOf(7, [
  { column: "renewal", reason: "Not a month." },
  { column: "rate", reason: "Not an amount." },
]);

test("a row is refused once, at its first fault, with the others beside it", () => {
  expect(reject).toEqual({ row: 7, column: "renewal", reason: "Not a month. rate: Not an amount." });
});

test("a person reads counts, then each refusal by its row", () => {
  expect(reportLines({ ...emptyReport(), create: 2, reject: [reject] }, false)).toEqual([
    "2 created, 0 updated, 0 unchanged, 1 rejected.",
    "  Row 7, renewal: Not a month. rate: Not an amount.",
  ]);
  expect(reportLines(emptyReport(), true)[0]).toMatch(/^Nothing was written/);
});
