import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { resultOf } from "@/lib/worksheets/engine";
import { figuresOf, parametersOf } from "@/lib/worksheets/parameters";
import { type SheetKind, sheets } from "@/lib/worksheets/sheets";
import { workedOf } from "@/lib/worksheets/worked";
import { asc1Fee, asc2StopLoss, asc3, typedAs } from "./asc-figures";
import { fi1, typed } from "./figures";

const parametersAs = (kind: SheetKind, given: Record<string, string>) =>
  parametersOf(typedAs(kind, given), sheets[kind]);
const worked = (kind: SheetKind, given: Record<string, string>, currentRate = "54") => {
  const result = workedOf(kind, parametersAs(kind, given), { stated: {}, currentRate });
  if ("faults" in result) throw new Error(JSON.stringify(result.faults));
  return result;
};
const faults = (kind: SheetKind, given: Record<string, string>) => {
  const result = workedOf(kind, parametersAs(kind, given), { stated: {}, currentRate: "54" });
  return "faults" in result ? result.faults : {};
};
const value = ({ lines }: ReturnType<typeof worked>, id: string, places = 2) =>
  Number(lines.find((line) => line.id === id)?.value).toFixed(places);

test("ASC-1 out of a form: a fee requires what is retained of it", () => {
  const fee = worked("FEE", asc1Fee);
  expect([fee.required.toFixed(2), fee.action?.toFixed(4), fee.effective]).toEqual(["54.80", "0.0148", "2027-01-01"]);
  expect(["F5", "T5", "T9", "P1", "P1[1]", "B4[1]", "B5[4]"].map((id) => value(fee, id))).toEqual([
    "59.30",
    "48408171.50",
    "59774446.38",
    "168307.20",
    "42076.80",
    "912.47",
    "2745.62",
  ]);
});

test("ASC-3 out of a form: today's fee is the case's", () => {
  const fee = worked("FEE", { ...asc1Fee, ...asc3, contracts: "6,500", members: "14,000", "tier.4.contracts": "4780" });
  expect(["Y8", "Y13", "Y14", "Y15", "Y16"].map((id) => value(fee, id))).toEqual([
    "642720.00",
    "916740.55",
    "1448423.81",
    "-531683.26",
    "0.52",
  ]);
});

test("ASC-2 out of a form: a stop-loss decision requires specific and aggregate premium, of totals alone", () => {
  const stopLoss = worked("STOP_LOSS", asc2StopLoss, "73");
  expect([stopLoss.required.toFixed(2), value(stopLoss, "S8"), value(stopLoss, "S12[1]", 4)]).toEqual([
    "88.21",
    "83.56",
    "0.1920",
  ]);
  const { offers, cheapest } = stopLoss.asc!.projection;
  expect(offers.map(({ compared }) => compared.toFixed(0))).toEqual(["2406528", "2610000"]);
  expect(cheapest?.name).toBe("No laser");
  expect(stopLoss.questions.map(({ id }) => id)).toEqual(["LASERS"]);
});

test("an insured sheet works as ever", () => {
  const insured = workedOf("INSURED", parametersOf(typed(fi1)), { stated: {}, currentRate: "748" });
  expect("required" in insured && insured.required.toFixed(2)).toBe("844.46");
});

test.each<[SheetKind, Record<string, string>, string, string]>([
  ["FEE", { effective: "1/2027", contracts: "10", members: "20" }, "base.1.pepm", "The fees come to nothing."],
  ["FEE", { ...asc1Fee, "base.8.pepm": "1" }, "base.8.name", "Component 8 is missing."],
  ["FEE", { ...asc1Fee, contracts: "2,300" }, "tier.1.name", "The tiers hold 2400 contracts, not 2300."],
  ["FEE", { ...asc1Fee, members: "100" }, "members", "Members must not be fewer than contracts."],
  [
    "STOP_LOSS",
    { ...asc2StopLoss, "layer.2.excess": "2000000" },
    "layer.2.excess",
    "Deductible 2, claims above it must not be more than above a lower deductible.",
  ],
  [
    "STOP_LOSS",
    { ...asc2StopLoss, "offer.2.kept1": "500,000" },
    "offer.2.kept1",
    "Offer 2, what it keeps must be at most 450000, the laser less the deductible.",
  ],
  [
    "STOP_LOSS",
    { ...asc2StopLoss, deductible: "400,000" },
    "layer.1.deductible",
    "The deductibles with claims above them must hold the specific deductible, 400000.",
  ],
])("%s %#: what is wrong is said beside its field", (kind, given, key, sentence) => {
  expect(faults(kind, given)[key]).toContain(sentence);
});

test("a specific premium is asked for where claims are cut at a deductible", () => {
  const { specificPremium: _, ...unpriced } = asc1Fee;
  expect(faults("FEE", unpriced)).toEqual({ specificPremium: ["Specific premium PEPM is missing."] });
});

test("a stop-loss sheet without a deductible, or without a price, is told so", () => {
  const bare = { effective: "1/2027", contracts: "10", members: "20", billed: "5" };
  expect(faults("STOP_LOSS", bare)).toEqual({ deductible: ["Specific deductible is missing."] });
  expect(faults("STOP_LOSS", { ...bare, deductible: "100000", specificPremium: "0" })).toEqual({
    specificPremium: ["The premium comes to nothing."],
  });
});

test("figures come back out of the parameters they made, and make the same bytes again", () => {
  for (const [kind, given] of [
    ["FEE", { ...asc1Fee, ...asc3 }],
    ["STOP_LOSS", asc2StopLoss],
  ] as const) {
    const parameters = parametersAs(kind, given);
    expect(figuresOf(parameters, sheets[kind])).toEqual(typedAs(kind, given));
    expect(parametersOf(figuresOf(parameters, sheets[kind]), sheets[kind])).toBe(parameters);
  }
});

test("an engine of this name has always answered this", () => {
  const answers = [
    resultOf(parametersAs("FEE", { ...asc1Fee, ...asc3 }), "FEE"),
    resultOf(parametersAs("STOP_LOSS", asc2StopLoss), "STOP_LOSS"),
  ];
  expect(`${sheets.FEE.engine} ${createHash("sha256").update(answers.join("\n")).digest("hex")}`).toMatchInlineSnapshot(
    `"asc 1 8ee4f7dd385fe0c5407c633b91d421972e20362d2b705ea53598b6ebf0f2bdda"`,
  );
});
