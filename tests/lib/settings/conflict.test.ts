import { expect, test } from "vitest";
import { conflictText } from "@/lib/settings/conflict";
import { settingOf } from "@/lib/settings/definitions";

const care = settingOf("care")!;
const latest = { value: { lossRatio: "0.88", feeAdequacy: "0.95" }, by: "Otto Bremer" };

test("both values are told, theirs and one's own", () => {
  const text = conflictText(care, { read: undefined, latest, asked: { lossRatio: "0.89", feeAdequacy: "0.95" } });
  expect(text).toBe(
    "Otto Bremer saved LR watch from 90.0% to 88.0%; you asked for 89.0% while you had this open. Nothing of yours was saved: look again, then save yours over it.",
  );
});

test("one's own is not repeated where it is the same, nor where nothing was typed", () => {
  expect(conflictText(care, { read: undefined, latest, asked: { lossRatio: "0.88" } })).not.toContain("you asked");
  expect(conflictText(care, { read: undefined, latest })).not.toContain("you asked");
});
