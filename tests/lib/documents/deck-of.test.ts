import { expect, test } from "vitest";
import { deckOf } from "@/lib/documents/deck-of";
import { reviewing } from "@/tests/support/releasing";

const said = { low: "", high: "", agenda: [] };

test("dates that are over are no dates ahead, and no early view is none", () => {
  const made = deckOf({ ...reviewing, ...{ requiredRate: "931.77" } }, said, "2026-10-15");
  expect(made.dates.map(({ what }) => what)).toEqual(["Decision", "Renewal takes effect"]);
  expect(made.range).toBeNull();
  expect(JSON.stringify(made)).not.toContain("931.77");
});

test("an early view has two ends", () =>
  expect(deckOf(reviewing, { ...said, low: "-0.01", high: "0.04" }, "2026-09-01").range).toEqual({
    low: "-0.01",
    high: "0.04",
  }));
