import { expect, test } from "vitest";
import { specificLines } from "@/lib/rating/asc/specific";
import { Sheet } from "@/lib/rating/line";
import { asc, ascFields } from "@/tests/fixtures/rating/read";

function priced(changes: object = {}) {
  const input = asc({ specific: { ...ascFields().specific, ...changes } });
  const sheet = new Sheet();
  const outcome = specificLines(sheet, input.specific!, input.experience);
  return { ...outcome, value: (id: string) => sheet.lines.find((line) => line.id === id)?.value };
}

test("own and manual excess, blended, over the target LR, to the cent", () => {
  const { premium, change, value } = priced();
  expect(premium.toFixed()).toBe("83.56");
  expect(change?.toFixed(4)).toBe("0.2127");
  expect(Number(value("S6")).toFixed(2)).toBe("65.18");
});

test.each<[object, string, string]>([
  [{ credibility: 1 }, "65.00", "own excess alone"],
  [{ credibility: 0 }, "89.74", "the manual alone"],
  [{ targetLossRatio: "0.65" }, "100.27", "a leaner target costs more"],
  [{ trendMonths: 18 }, "85.16", "half a year more of trend"],
])("with %j the premium is %s: %s", (changes, premium) => {
  expect(priced(changes).premium.toFixed(2)).toBe(premium);
});

test("a quoted premium stands as it is", () => {
  const { premium, change, value } = priced({ premium: "80.005", targetLossRatio: null });
  expect(premium.toFixed()).toBe("80.005");
  expect(change?.toFixed(4)).toBe("0.1612");
  expect(value("S7")).toBeUndefined();
});

test("the grid goes by deductible, and leaves out a trend of nothing", () => {
  const { value } = priced({ deductibles: [300_000, 2_000_000] });
  expect([value("S10[1]"), value("S11[1]")]).toEqual(["1225000", "1460190"]);
  expect([value("S10[2]"), value("S12[2]")]).toEqual(["0", undefined]);
});

test("lasers add up to what the employer keeps", () => {
  const lasers = [
    { claimant: 1_050_000, deductible: 750_000 },
    { claimant: 640_000, deductible: 500_000 },
  ];
  expect(priced({ lasers }).value("S17")).toBe("650000");
});
