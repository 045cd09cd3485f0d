import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Asked, insuredConcession } from "@/lib/authority/concession";
import { matrixOf, type SalesLevel, salesLadder, underwritingLadder } from "@/lib/authority/matrix";
import { type AuthorityRequest, neededFor } from "@/lib/authority/needed";
import { decimal } from "@/lib/units/decimal";

const matrix = matrixOf({});
const fixed = { matrix, scaling: "FIXED" };
const ask = (asked: Record<string, string>, rest: Partial<AuthorityRequest> = {}, rules = fixed) =>
  neededFor(
    {
      asked: Object.fromEntries(Object.entries(asked).map(([column, value]) => [column, decimal(value)])) as Asked,
      requester: "AE",
      ...rest,
    },
    rules,
  );

describe("the strictest column binds", () => {
  test.each<[string, Record<string, string>, string, string, string]>([
    ["2.0 points, on the limit", { points: "0.02" }, "points", "DIRECTOR", "UNDERWRITER"],
    ["2.0001 points shown as 2.0", { points: "0.020001" }, "points", "VP", "UW_MANAGER"],
    ["1.8 points, but dollars", { points: "0.018", dollars: "389000" }, "dollars", "VP", "UW_MANAGER"],
    ["1 point, but the LR", { points: "0.01", lossRatio: "0.9001" }, "lossRatio", "VP", "COMMITTEE"],
    ["a third year", { years: "3" }, "years", "VP", "UW_MANAGER"],
    ["a cap 3 points below trend", { cap: "0.03" }, "cap", "VP", "UW_MANAGER"],
    ["a fee 2 % below target, $1.10", { feeShare: "0.02", feePepm: "1.10" }, "feePepm", "VP", "UW_MANAGER"],
    ["15 % of fee at risk", { guarantees: "0.15" }, "guarantees", "VP", "UW_MANAGER"],
    ["a $60K credit, not underwriting’s", { credits: "60000" }, "credits", "VP", "UNDERWRITER"],
    ["4.6 points", { points: "0.046" }, "points", "COMMITTEE", "COMMITTEE"],
  ])("%s", (_, asked, binding, sales, underwriting) => {
    const needed = ask(asked);
    expect(needed).toMatchObject({ sales, underwriting });
    expect(needed?.columns[0]?.column).toBe(binding);
  });

  test("of two that need the same level it is the one that uses more of its limit; LR from where required left it", () => {
    const used = ask(
      { points: "0.018", dollars: "242500", lossRatio: "0.882", years: "1" },
      { lossRatio: decimal("0.868") },
    );
    expect(used?.columns.map(({ column, used }) => [column, used?.toFixed(2)])).toEqual([
      ["dollars", "0.97"],
      ["points", "0.90"],
      ["lossRatio", "0.64"],
      ["years", "1.00"],
    ]);
  });
});

test("nothing conceded needs nobody, whatever its LR", () => {
  expect(ask({ points: "0", dollars: "0", lossRatio: "0.99", years: "1" })).toBeNull();
  expect(ask({ points: "-0.01", dollars: "-1", lossRatio: "0.99" })).toBeNull();
});

describe("four eyes", () => {
  test.each<[SalesLevel, string, string, string[]]>([
    ["AE", "0.003", "DIRECTOR", []],
    ["SENIOR_AE", "0.003", "UNDERWRITER", []],
    ["AE", "0.02", "DIRECTOR", []],
    ["DIRECTOR", "0.02", "UNDERWRITER", []],
    ["AE", "0.03", "VP", ["DIRECTOR"]],
    ["DIRECTOR", "0.03", "VP", []],
    ["VP", "0.03", "UW_MANAGER", []],
    ["AE", "0.035", "COMMITTEE", ["DIRECTOR", "VP"]],
    ["AE", "0.046", "COMMITTEE", ["DIRECTOR", "VP"]],
    ["DIRECTOR", "0.046", "COMMITTEE", ["VP"]],
    ["VP", "0.046", "COMMITTEE", []],
  ])("%s asks %s: %s decides, %j recommend", (requester, points, decides, recommend) =>
    expect(ask({ points }, { requester })).toMatchObject({ decides, recommend }),
  );
});

test.each<[SalesLevel, string, string]>([
  ["SENIOR_AE", "0.005", "DIRECTOR"],
  ["AE", "0.003", "VP"],
  ["AE", "0.02", "VP"],
  ["DIRECTOR", "0.003", "VP"],
  ["AE", "0.03", "COMMITTEE"],
  ["VP", "0.01", "COMMITTEE"],
])("over budget %s’s %s goes one level up, to %s", (requester, points, decides) =>
  expect(ask({ points }, { requester, overBudget: true })).toMatchObject({ decides, escalated: true }),
);

test("Six Rivers: +14.8 % required, +10.2 % quoted goes to the committee by its points", () => {
  const lossRatio = decimal("0.86");
  const premium = decimal("71000000");
  const asked = insuredConcession({ required: decimal("0.148"), quoted: decimal("0.102"), premium, lossRatio });
  const needed = neededFor({ asked, requester: "AE", premium, lossRatio }, { matrix, scaling: "PREMIUM" });
  expect(needed).toMatchObject({ committee: true, decides: "COMMITTEE", recommend: ["DIRECTOR", "VP"] });
  expect(needed?.columns[0]?.column).toBe("points");
});

const rank = (ladder: readonly string[], level: string | undefined) =>
  level === undefined ? -1 : level === "COMMITTEE" ? ladder.length : ladder.indexOf(level);
const share = fc.integer({ min: 0, max: 900 }).map((tenths) => decimal(tenths).div(10_000));
const cases = fc.record({
  asked: fc.record({ points: share, dollars: fc.integer({ min: 0, max: 3_000_000 }).map(decimal), cap: share }),
  requester: fc.constantFrom(...salesLadder),
  premium: fc.integer({ min: 1, max: 200_000_000 }).map(decimal),
  overBudget: fc.boolean(),
});

test("asking for more never needs less, and a budget never brings it down", () => {
  fc.assert(
    fc.property(cases, share, fc.constantFrom("PREMIUM", "FIXED"), (request, more, scaling) => {
      const rules = { matrix, scaling };
      const asked = { ...request.asked, points: request.asked.points.plus(more) };
      const [less, greater] = [neededFor(request, rules), neededFor({ ...request, asked }, rules)];
      const over = neededFor({ ...request, overBudget: true }, rules);
      for (const higher of [greater, over]) {
        expect(rank(salesLadder, higher?.sales)).toBeGreaterThanOrEqual(rank(salesLadder, less?.sales));
        expect(rank(underwritingLadder, higher?.underwriting)).toBeGreaterThanOrEqual(
          rank(underwritingLadder, less?.underwriting),
        );
      }
    }),
  );
});

test("nobody decides or recommends what they ask for, and who decides does not recommend", () => {
  fc.assert(
    fc.property(cases, (request) => {
      const needed = neededFor(request, fixed);
      if (!needed) return;
      expect([...needed.recommend, needed.decides]).not.toContain(request.requester);
      expect(needed.recommend).not.toContain(needed.decides);
      expect(needed.committee).toBe(needed.decides === "COMMITTEE");
    }),
  );
});
