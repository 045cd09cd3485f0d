import { expect, test } from "vitest";
import { outcomesSince } from "@/lib/measures/outcomes";
import { closeByPeople, coverages, daysByStage, quoteRate } from "@/lib/measures/sales";
import type { Deal } from "@/lib/opportunities/deal";
import type { Stage } from "@/lib/opportunities/stages";
import type { Rfp } from "@/lib/rfps/rfp";
import { decimal } from "@/lib/units/decimal";
import { deal } from "@/tests/lib/opportunities/sample";

const today = "2026-11-29";
const of = (way: [Stage, string][], people: string, more: Partial<Deal> = {}): Deal => ({
  ...deal,
  products: [{ code: "BH-ENH", exposure: people, price: "2" }],
  stage: way.at(-1)![0],
  stays: way.map(([stage, on]) => ({ stage, on })),
  closedOn: way.at(-1)![1],
  ...more,
});
const rfp = (issuedOn: string, ...stages: string[]) =>
  ({ issuedOn, stays: stages.map((stage) => ({ stage, on: issuedOn })) }) as unknown as Rfp;

test("RFPs of twelve months that were submitted, of those that were issued", () => {
  const rfps = [
    rfp("2026-01-10", "RECEIVED", "SUBMITTED", "AWARDED_OTHER"),
    rfp("2026-03-10", "RECEIVED", "SUBMITTED"),
    rfp("2026-05-10", "RECEIVED", "DECLINED"),
    rfp("2026-06-10", "RECEIVED"),
    rfp("2026-07-10", "RECEIVED", "SUBMITTED", "AWARDED_US"),
    rfp("2025-06-10", "RECEIVED", "SUBMITTED"),
  ];
  expect(quoteRate(rfps, today)).toMatchObject({ value: decimal("0.6"), rows: { rfps: rfps.slice(0, 5) } });
  expect(quoteRate(rfps.slice(0, 2), today).few).toBeDefined();
  expect(quoteRate([], today).value).toBeNull();
});

test("by people a large loss weighs more than a small sale", () => {
  const ended = [
    of(
      [
        ["QUOTED", "2026-05-01"],
        ["SOLD", "2026-06-01"],
      ],
      "100",
    ),
    of(
      [
        ["QUOTED", "2026-05-01"],
        ["LOST", "2026-06-01"],
      ],
      "900",
    ),
  ];
  expect(closeByPeople(outcomesSince(ended, "2025-11-29")).value?.toFixed()).toBe("0.1");
});

test("coverage is of the families still missing, and of none once the target is met or where none is set", () => {
  const open = [
    of([["QUALIFY", "2026-10-01"]], "5", { category: "COMMIT", closedOn: null }),
    of([["QUALIFY", "2026-10-01"]], "5", { category: "OMITTED", closedOn: null }),
  ];
  const sold = [of([["SOLD", "2026-02-01"]], "5"), of([["SOLD", "2025-12-31"]], "5")];
  const [coverage, weighted] = coverages(open, sold, decimal(5), today);
  expect([coverage?.value?.toFixed(), weighted?.value?.toFixed()]).toEqual(["0.5", "0.225"]);
  expect(coverages(open, sold, decimal(1), today)[0]).toMatchObject({ value: null, note: "The year’s target is met" });
  expect(coverages(open, sold, null, today)[0]).toMatchObject({ value: null, note: "No cross-sell target is set" });
});

test("days by stage are medians, of five finished stays or more", () => {
  const way = (days: number) =>
    of(
      [
        ["QUALIFY", "2026-01-01"],
        ["DISCOVERY", `2026-01-${String(1 + days).padStart(2, "0")}`],
      ],
      "5",
    );
  expect(daysByStage([2, 4, 6, 8, 10].map(way))).toBe("Median days by stage: Qualify 6");
  expect(daysByStage([2, 4].map(way))).toBeUndefined();
});
