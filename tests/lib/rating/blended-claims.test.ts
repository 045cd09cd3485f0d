import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { insured, lineValue } from "@/tests/fixtures/rating/read";

const claims = (changes: Parameters<typeof insured>[1]) => {
  const sheet = rate(insured("fi-2", changes));
  return (id: string) => lineValue(sheet, id);
};

test("add-backs join experience before the blend, so the manual doesn't pay for them", () => {
  const of = claims({
    addBacks: [
      { name: "Capitation", pmpm: "10" },
      { name: "Large-claim adjustment", pmpm: "2.5" },
    ],
  });
  expect(of("L12").toFixed()).toBe("12.5");
  expect(of("L12a").minus(of("L9")).toFixed()).toBe("12.5");
  expect(of("L11").minus(claims({})("L11")).toFixed(20)).toBe(decimal("12.5").times("0.8").toFixed(20));
});

test("the claims load multiplies blended claims, the manual's part and add-backs included", () => {
  const of = claims({ claimsLoad: "1.02", addBacks: [{ name: "Capitation", pmpm: 10 }] });
  expect(of("L11a").div(of("L11")).toFixed()).toBe("1.02");
  expect(of("L13").eq(of("L11a"))).toBe(true);
});

test("the manual takes its factors, named or not, and no trend", () => {
  const manual = { base: 600, factors: ["1.1", { name: "Area", factor: "0.95" }] };
  expect(claims({ manual })("L10a").toFixed()).toBe("627");
  expect(claims({ manual, effective: "2027-09-01" })("L10a").toFixed()).toBe("627");
});

test("periods weigh in as they are told", () => {
  const of = claims({});
  const weighed = of("L8[1]").times("0.75").plus(of("L8[2]").times("0.25"));
  expect(of("L9").eq(weighed)).toBe(true);
});

test("the current period is the latest, wherever it stands", () => {
  const { periods } = insured("fi-2");
  const turned = insured("fi-2", { periods: [...periods].reverse() });
  expect(lineValue(rate(turned), "L10").toFixed(4)).toBe("0.8000");
});

test.each([
  [{ method: "CLAIM_COUNT", count: 541 }, "0.7071", "min(1, √(claims ÷ full))"],
  [{ method: "BUHLMANN" }, "0.6154", "n ÷ (n + k), n = current member months ÷ 12"],
  [{ method: "FIXED", z: "0.25" }, "0.2500", "entered"],
  [{}, "0.8000", "min(1, √(current member months ÷ full))"],
] as const)("credibility %j is %s", (credibility, z, source) => {
  const { lines } = rate(insured("fi-2", { credibility }));
  const line = lines.find(({ id }) => id === "L10")!;
  expect([decimal(line.value).toFixed(4), line.source]).toEqual([z, source]);
});
