import { expect, test } from "vitest";
import { careFrom, needsCare, usualCare } from "@/lib/book/care";

test.each<[string | null, boolean, string]>([
  ["0.9001", true, "unrounded, above the limit, though it reads 90.0%"],
  ["0.90", false, "at the limit"],
  ["0.4", false, "a good LR"],
  [null, false, "no claims of ours"],
])("LR %s is marked: %s, %s", (share, marked) => {
  expect(needsCare.lossRatio(share, usualCare)).toBe(marked);
});

test.each<[string | null, boolean, string]>([
  ["0.9499", true, "unrounded, below the limit"],
  ["0.95", false, "at the limit"],
  [null, false, "no fees"],
])("fee adequacy %s is marked: %s, %s", (share, marked) => {
  expect(needsCare.feeAdequacy(share, usualCare)).toBe(marked);
});

test("the limits are the setting's, each on its own", () => {
  const care = careFrom({ lossRatio: "0.89" });
  expect(care).toEqual({ lossRatio: "0.89", feeAdequacy: "0.95" });
  expect(needsCare.lossRatio("0.895", care)).toBe(true);
  expect(careFrom("strict")).toEqual({ lossRatio: "0.9", feeAdequacy: "0.95" });
});
