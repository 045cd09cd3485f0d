import { expect, test } from "vitest";
import { apartBy, bridgeBy, compared, weighedBy } from "@/lib/forecast/compare";
import { nowRow, said } from "@/tests/support/forecast-rows";

const today = "2026-11-25";
const then = (id: string, more: object = {}) => nowRow(id, more);

const now = [
  nowRow("same", { said: { AE: said("LIKELY"), DIRECTOR: null } }),
  nowRow("down", { said: { AE: said("LIKELY"), DIRECTOR: said("AT_RISK") } }),
  nowRow("new", { said: { AE: said("SAFE"), DIRECTOR: null } }),
  nowRow("signed", { state: "RETAINED", status: "RENEWED" }),
];
const week = {
  on: "2026-11-23",
  rows: [
    then("same", { said: { AE: said("SAFE"), DIRECTOR: null } }),
    then("down", { said: { AE: said("LIKELY"), DIRECTOR: said("LIKELY") } }),
    then("signed", { said: { AE: said("LIKELY"), DIRECTOR: null } }),
    then("gone", { said: { AE: said("LIKELY"), DIRECTOR: said("LIKELY") } }),
  ],
};
const found = compared(now, week, today, []);

test("a renewal changed where a voice put it elsewhere or it was decided, and what is gone is kept apart", () => {
  expect(found.rows.filter(({ changed }) => changed).map(({ account }) => account)).toEqual(["down", "new", "signed"]);
  expect(found.left.map(({ account }) => account)).toEqual(["gone"]);
});

test("each voice has its own bridge", () => {
  const steps = (voice: "AE" | "DIRECTOR") =>
    bridgeBy(found, voice, "members").steps.map(({ reason, change }) => `${reason} ${change}`);
  expect(steps("AE")).toEqual(["CAME 1000", "LEFT -1000"]);
  expect(steps("DIRECTOR")).toEqual(["SIGNED 1000", "CALLED_DOWN -1000", "LEFT -1000"]);
});

test("without a picture of last week nothing is said to have changed", () => {
  expect(compared(now, null, today, []).rows.some(({ changed }) => changed)).toBe(false);
});

test("an outlook is told the voice’s word and the system’s; growth beside it is the voice’s alone", () => {
  const [row] = compared(
    [nowRow("a", { said: { AE: said("LIKELY", { inGroup: -20 }), DIRECTOR: null }, premiumRate: "120.5" })],
    null,
    today,
    [],
  ).rows;
  expect(weighedBy(row!, "AE")).toMatchObject({ call: "LIKELY", system: "SAFE" });
  expect(weighedBy(row!, "DIRECTOR").call).toBeNull();
  expect(weighedBy(row!, "SYSTEM").call).toBe("SAFE");
  expect(apartBy(row!, "AE")).toMatchObject({ inGroup: -20, slices: 0 });
  expect(apartBy(row!, "SYSTEM").inGroup).toBe(0);
  expect(apartBy(row!, "AE").premium?.toFixed()).toBe("120.5");
});
