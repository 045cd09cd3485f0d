import { expect, test } from "vitest";
import { settingOf } from "@/lib/settings/definitions";
import { mergeLeaves } from "@/lib/settings/merge";

const care = settingOf("care")!;
const now = { lossRatio: "0.89", feeAdequacy: "0.95" };
const asked = { lossRatio: "0.88", feeAdequacy: "0.94" };

test.each([
  ["nothing typed over", {}, false, now, false],
  ["one figure", { feeAdequacy: "0.95" }, false, { ...now, feeAdequacy: "0.94" }, false],
  [
    "another figure than the one changed meanwhile",
    { feeAdequacy: "0.95" },
    true,
    { ...now, feeAdequacy: "0.94" },
    false,
  ],
  ["the figure changed meanwhile", { lossRatio: "0.90" }, true, { ...now, lossRatio: "0.88" }, true],
  ["the same figure, which was seen", { lossRatio: "0.90" }, false, { ...now, lossRatio: "0.88" }, false],
  ["a figure typed over and set back", { lossRatio: "0.880" }, true, now, false],
])("%s", (_, opened, stale, leaves, clash) => {
  expect(mergeLeaves(care, { opened: opened as Record<string, string>, asked, now, stale })).toEqual({ leaves, clash });
});

test("two who ask for the same are of one mind", () => {
  const both = { opened: { lossRatio: "0.90" }, asked: { ...asked, lossRatio: "0.89" }, now, stale: true };
  expect(mergeLeaves(care, both).clash).toBe(false);
});
