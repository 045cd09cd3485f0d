import { describe, expect, test } from "vitest";
import {
  criteriaOf,
  type Evidence,
  evidenceAt,
  isOpen,
  isQuoted,
  lacking,
  nextStages,
  stages,
  whyNot,
} from "@/lib/opportunities/stages";

const nothing: Evidence = {
  need: "",
  process: "",
  decideOn: null,
  quotedOn: null,
  invitedOn: null,
  agreedBy: "",
  signedOn: null,
  lostReason: null,
  lostTo: "",
};
const line = { code: "BH-ENH", exposure: "1200", price: "2.25" };
const deal = { ...nothing, stage: "QUALIFY" as const, forAccount: true, effectiveOn: "2027-01-01", products: [line] };

describe("stages", () => {
  test.each([
    ["QUALIFY", []],
    ["DISCOVERY", ["need"]],
    ["QUOTED", ["need", "process", "decideOn", "quotedOn"]],
    ["FINALIST", ["need", "process", "decideOn", "quotedOn", "invitedOn"]],
    ["VERBAL", ["need", "process", "decideOn", "quotedOn", "agreedBy"]],
    ["SOLD", ["need", "process", "decideOn", "quotedOn", "agreedBy", "signedOn"]],
    ["LOST", ["lostReason", "lostTo"]],
  ] as const)("to stand at %s one says %j", (stage, asked) => {
    expect(criteriaOf(stage)).toEqual(asked);
    expect(lacking(nothing, stage)).toEqual(asked);
  });

  test("nothing leads out of an end, and any open stage leads to every other", () => {
    for (const stage of stages) expect(nextStages(stage)).toHaveLength(isOpen(stage) ? 6 : 0);
  });

  test.each([
    [{}, "QUOTED", undefined],
    [{ products: [{ ...line, exposure: "0" }] }, "DISCOVERY", /how many people/],
    [{ products: [{ ...line, price: null }] }, "DISCOVERY", undefined],
    [{ products: [{ ...line, price: null }] }, "QUOTED", /a price first/],
    [{ effectiveOn: null }, "QUOTED", /in force/],
    [{ forAccount: false }, "VERBAL", undefined],
    [{ forAccount: false }, "SOLD", /Add the account first/],
    [{ products: [{ ...line, exposure: "0" }] }, "LOST", undefined],
    [{ stage: "SOLD" as const }, "QUOTED", /Undo/],
    [{}, "QUALIFY", /already/],
  ] as const)("%j may go to %s: %s", (more, to, why) => {
    const said = whyNot({ ...deal, ...more }, to);
    if (why) expect(said).toMatch(why);
    else expect(said).toBeUndefined();
  });
});

test("a quote is out from Quoted to Verbal", () => {
  expect(stages.filter(isQuoted)).toEqual(["QUOTED", "FINALIST", "VERBAL"]);
});

test("an end's own words belong to that end alone", () => {
  const said = {
    ...nothing,
    need: "Fewer vendors",
    signedOn: "2026-11-30",
    lostReason: "PRICE" as const,
    lostTo: "Norvant",
  };
  expect(evidenceAt("SOLD", said)).toMatchObject({
    need: "Fewer vendors",
    signedOn: "2026-11-30",
    lostReason: null,
    lostTo: "",
  });
  expect(evidenceAt("LOST", said)).toMatchObject({ signedOn: null, lostReason: "PRICE", lostTo: "Norvant" });
  expect(evidenceAt("VERBAL", said)).toMatchObject({ signedOn: null, lostReason: null, lostTo: "" });
});
