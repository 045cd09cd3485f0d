import { expect, test } from "vitest";
import { parametersOf } from "@/lib/worksheets/parameters";
import { questionIds } from "@/lib/worksheets/questions";
import { type SheetKind, sheets } from "@/lib/worksheets/sheets";
import { workedOf } from "@/lib/worksheets/worked";
import { asc1Fee, asc2StopLoss, typedAs } from "./asc-figures";

const asked = (kind: SheetKind, given: Record<string, string>, stated = {}, currentRate = "54") => {
  const worked = workedOf(kind, parametersOf(typedAs(kind, given), sheets[kind]), { stated, currentRate });
  return "faults" in worked ? worked.faults : worked.questions.map(({ id }) => id);
};

test.each<[SheetKind, Record<string, string>, object, string, string[]]>([
  ["FEE", asc1Fee, {}, "54", []],
  ["FEE", { ...asc1Fee, currentFee: "45" }, {}, "45", ["FEE_CHANGE"]],
  ["FEE", asc1Fee, {}, "54.5", ["CURRENT_PREMIUM"]],
  ["FEE", { ...asc1Fee, corridor: "1.27" }, {}, "54", ["CORRIDOR"]],
  ["FEE", { ...asc1Fee, manualClaims: "500" }, {}, "54", ["CLAIMS_TO_MANUAL"]],
  ["FEE", { ...asc1Fee, "experience.months": "9" }, {}, "54", ["SHORT_PERIOD"]],
  ["FEE", asc1Fee, { F6: "60.00" }, "54", ["DIFFERENCE"]],
  ["STOP_LOSS", asc2StopLoss, {}, "73", ["LASERS"]],
  ["STOP_LOSS", { ...asc2StopLoss, currentPremium: "50" }, { S18: "88.21" }, "73", ["SPECIFIC_CHANGE", "LASERS"]],
])("%s %#: the gates of domain 3.17 ask for a note", (kind, given, stated, current, ids) => {
  expect(asked(kind, given, stated, current)).toEqual(ids);
  expect(questionIds).toEqual(expect.arrayContaining(ids));
});
