import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountOver, isInWindow, lineOver, monthsInYear, yearOfDeal } from "@/lib/opportunities/amount";
import { countsAs } from "@/lib/opportunities/category";
import { daysInStage, medianDays } from "@/lib/opportunities/pace";
import { linesOf } from "@/lib/opportunities/sale";
import { splitProblem } from "@/lib/opportunities/splits";
import { criteriaOf, type Evidence, isOpen, lacking, nextStages, stages, whyNot } from "@/lib/opportunities/stages";
import { decimal } from "@/lib/units/decimal";

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

describe("dollars", () => {
  test("1,200 contracts at $2.25 are $32,400 a year of fees; dental’s are premium, and never one number", () => {
    expect(yearOfDeal([line]).FEE.toFixed()).toBe("32400");
    const both = yearOfDeal([line, { code: "DEN-FI", exposure: "1200", price: "45.00" }]);
    expect([both.PREMIUM.toFixed(), both.FEE.toFixed()]).toEqual(["648000", "32400"]);
  });

  test("a line without a price is in no sum", () => {
    expect(lineOver({ ...line, price: null }, 12)).toBeUndefined();
    expect(yearOfDeal([{ ...line, price: null }]).FEE.isZero()).toBe(true);
  });

  test.each([
    ["2027-01-01", 2027, 12],
    ["2027-07-01", 2027, 6],
    ["2027-12-01", 2027, 1],
    ["2028-01-01", 2027, 0],
    ["2026-03-01", 2027, 12],
    [null, 2027, 0],
  ])("from %s, %i has %i months of it", (from, year, months) => expect(monthsInYear(from, year)).toBe(months));

  test.each([
    ["2026-11-29", true],
    ["2027-11-29", true],
    ["2027-11-30", false],
    ["2026-11-28", false],
    [null, false],
  ])("%s is in window: %s", (on, is) => expect(isInWindow(on, "2026-11-29")).toBe(is));

  test("more people, a higher price or more months are never fewer dollars, and a year is its months", () => {
    const some = fc.integer({ min: 0, max: 50_000 });
    fc.assert(
      fc.property(
        some,
        some,
        fc.integer({ min: 0, max: 9_999 }),
        fc.integer({ min: 0, max: 12 }),
        (a, b, cents, months) => {
          const at = (people: number, over: number) =>
            amountOver([{ ...line, exposure: String(people), price: (cents / 100).toFixed(2) }], over).FEE;
          expect(at(Math.max(a, b), months).gte(at(Math.min(a, b), months))).toBe(true);
          expect(
            at(a, months)
              .plus(at(a, 12 - months))
              .eq(at(a, 12)),
          ).toBe(true);
        },
      ),
    );
  });
});

describe("credit", () => {
  const of = (...shares: string[]) => shares.map((share, at) => ({ userId: `u${at}`, share }));
  test.each([
    [of("1"), undefined],
    [of("0.6", "0.4"), undefined],
    [of("0.6", "0.3"), /90 %/],
    [of("1", "0"), /more than 0/],
    [[], /Somebody/],
    [[...of("0.5"), ...of("0.5")], /once/],
  ])("%j", (splits, why) => {
    if (why) expect(splitProblem(splits)).toMatch(why);
    else expect(splitProblem(splits)).toBeUndefined();
  });

  test("thirds written out to eight places are not the whole, and any whole of hundredths is", () => {
    expect(splitProblem(of("0.33333333", "0.33333333", "0.33333333"))).toMatch(/100 %/);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (part) => {
        expect(splitProblem(of((part / 100).toFixed(2), ((100 - part) / 100).toFixed(2)))).toBeUndefined();
      }),
    );
  });
});

test("a named category stays underneath what it ended as", () => {
  expect([countsAs("QUOTED", "OMITTED"), countsAs("SOLD", "OMITTED"), countsAs("LOST", "COMMIT")]).toEqual([
    "OMITTED",
    "CLOSED_WON",
    "CLOSED_LOST",
  ]);
});

test("time in stage, beside the median of five stays that are over at least", () => {
  const stays = (days: number) => [
    { stage: "QUALIFY" as const, on: "2026-01-01" },
    { stage: "DISCOVERY" as const, on: `2026-01-${String(1 + days).padStart(2, "0")}` },
  ];
  expect(daysInStage(stays(9), "2026-01-30")).toBe(20);
  expect(medianDays([1, 2, 9, 20].map(stays))).toEqual({});
  expect(medianDays([1, 2, 9, 20, 5].map(stays))).toEqual({ QUALIFY: 5 });
  expect(medianDays([1, 2, 9, 20, 5, 6].map(stays))).toEqual({ QUALIFY: 5.5 });
});

describe("a sale", () => {
  const account = { contracts: 1000, members: 2500 };
  const of = (code: string, medicalFunding: "ASC" | "INSURED") =>
    linesOf([{ code, exposure: "1000", price: "2.25" }], { ...account, medicalFunding }, "2027-01-01")[0]!;
  test.each([
    ["BH-ENH", "ASC", "ASC", "PEPM", "2.25"],
    ["BH-ENH", "INSURED", "INSURED", "PMPM", "0.9"],
    ["VIS-FI", "ASC", "INSURED", "TIER", "2.25"],
    ["SL-SPEC", "ASC", "INSURED", "PEPM", "2.25"],
    ["MA-GRP", "INSURED", "INSURED", "PMPM", "2.25"],
  ] as const)("of %s under %s medical is a line %s, %s %s", (code, medical, funding, priceBasis, rate) => {
    const line = of(code, medical);
    expect(line).toMatchObject({ funding, priceBasis, rate, fromOn: "2027-01-01", toOn: "2027-12-31" });
  });

  test("by member it is the same dollars a month as by contract", () => {
    expect(decimal(of("BH-ENH", "INSURED").rate).times(account.members).eq("2250")).toBe(true);
  });

  test("what is not in the catalogue, as medical, or has no price puts no line there", () => {
    const none = [
      { code: "MED-FI", exposure: "9", price: "700" },
      { code: "VIS-FI", exposure: "9", price: null },
    ];
    expect(linesOf(none, { ...account, medicalFunding: "ASC" }, "2027-01-01")).toEqual([]);
  });
});
