import fc from "fast-check";
import { expect, test } from "vitest";
import { answerAsc } from "@/lib/rating/answer";
import { rateAsc } from "@/lib/rating/asc/projection";
import { asc, ascFields, lineValue } from "@/tests/fixtures/rating/read";

const specific = (changes: object) => ({ specific: { ...ascFields().specific, lasers: [], ...changes } });
const laser = { deductible: 750_000, claimant: 1_050_000 };
const offers = [
  { name: "Plain", deductible: 300_000, premium: "83.56" },
  { name: "Lasered", deductible: 300_000, premium: "75.00", lasers: [laser] },
  { name: "Half a million", deductible: 500_000, premium: "60.00" },
  { name: "Our price", deductible: 300_000 },
];
const rated = (list: object[] = offers) => rateAsc(asc(specific({ offers: list })));

test("offers compare on premium + exposure: the lowest premium is not the cheapest (domain 3.13, 3.15)", () => {
  const { offers: worked, cheapest } = rated();
  const shown = worked.map(({ name, annual, exposure, compared }) => [
    name,
    annual.toFixed(0),
    exposure.toFixed(0),
    compared.toFixed(0),
  ]);
  expect(shown).toEqual([
    ["Plain", "2406528", "0", "2406528"],
    ["Lasered", "2160000", "450000", "2610000"],
    ["Half a million", "1728000", "618090", "2346090"],
    ["Our price", "2406528", "0", "2406528"],
  ]);
  expect(cheapest?.name).toBe("Half a million");
  expect(rated(offers.slice(0, 2)).cheapest?.name).toBe("Plain");
});

test("an offer at the case's own deductible and premium costs what the case does", () => {
  const projection = rated();
  const [plain, lasered] = projection.offers;
  expect(plain!.expected.toFixed(2)).toBe("48408171.50");
  expect(plain!.most?.toFixed(2)).toBe("59774446.38");
  expect(lineValue(projection, "O7[1]").eq(lineValue(projection, "C8"))).toBe(true);
  expect(lineValue(projection, "O9[1]").eq(lineValue(projection, "G2"))).toBe(true);
  expect(lasered!.expected.minus(plain!.expected).toFixed(2)).toBe("203472.00");
  expect(lasered!.most?.minus(plain!.most!).toFixed(2)).toBe("203472.00");
});

test("totals in the place of claimants come to the same, to the last figure", () => {
  const layers = [
    { deductible: 300_000, excess: 1_225_000, trended: 1_460_190 },
    { deductible: 500_000, excess: 690_000, trended: 842_100 },
  ];
  const lasered = { ...offers[1], lasers: [{ deductible: 750_000, exposure: 450_000 }] };
  const totals = rateAsc(
    asc({
      experience: { ...ascFields().experience, claimants: [], layers },
      ...specific({ offers: [offers[0], lasered, offers[2], offers[3]], deductibles: [] }),
    }),
  );
  const told = ({ offers: worked }: ReturnType<typeof rated>) =>
    worked.map((offer) => Object.values(offer).map(String).join(" "));
  expect(told(totals)).toEqual(told(rated()));
  expect(lineValue(totals, "S12[2]").toFixed(4)).toBe("0.2204");
  expect(lineValue(totals, "S8").toFixed()).toBe("83.56");
});

test("without an aggregate there is no most; without offers there are no lines of any", () => {
  const { offers: worked } = rateAsc(asc({ ...specific({ offers }), aggregate: null }));
  expect(worked.map(({ most }) => most)).toEqual([null, null, null, null]);
  const none = rated([]);
  expect([none.offers, none.cheapest, none.lines.filter(({ id }) => id.startsWith("O"))]).toEqual([[], null, []]);
});

test("a stop-loss decision requires specific and aggregate premium together", () => {
  const { stopLoss, lines } = rated();
  expect([stopLoss?.toFixed(2), lines.find(({ id }) => id === "S18")?.value]).toEqual(["88.21", "88.21"]);
  expect(
    rateAsc(asc({ specific: null, ...{ experience: { ...ascFields().experience, claimants: [] } } })).stopLoss,
  ).toBe(null);
});

const deductibles = fc.integer({ min: 100_000, max: 900_000 });
const premiums = fc.integer({ min: 0, max: 30_000 }).map((cents) => (cents / 100).toFixed(2));

test("a laser is never free: premium + exposure does not fall by it, nor by a claimant it hides", () => {
  fc.assert(
    fc.property(
      deductibles,
      premiums,
      fc.integer({ min: 1, max: 900_000 }),
      deductibles,
      (at, premium, more, claimant) => {
        const [plain, lasered] = rated([
          { name: "A", deductible: at, premium },
          { name: "B", deductible: at, premium, lasers: [{ deductible: at + more, claimant }] },
        ]).offers;
        expect(lasered!.compared.gte(plain!.compared) && lasered!.expected.gte(plain!.expected)).toBe(true);
        expect(lasered!.exposure.lte(more) && lasered!.most!.minus(plain!.most!).eq(more)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("a higher deductible keeps no fewer claims below it, and exposure beside the lowest is never negative", () => {
  fc.assert(
    fc.property(deductibles, deductibles, premiums, (one, other, premium) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const projection = rated([
        { name: "High", deductible: high, premium },
        { name: "Low", deductible: low, premium },
      ]);
      expect(lineValue(projection, "O7[1]").gte(lineValue(projection, "O7[2]"))).toBe(true);
      expect(projection.offers.every(({ exposure }) => exposure.gte(0))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("the same input gives the same bytes", () => {
  const text = JSON.stringify({ ...JSON.parse(JSON.stringify(ascFields())), ...specific({ offers }) });
  expect(JSON.stringify(answerAsc(text))).toBe(JSON.stringify(answerAsc(text)));
  expect(answerAsc(text)).toMatchObject({ json: { stopLossPremium: "88.21", cheapestOffer: "Half a million" } });
});
