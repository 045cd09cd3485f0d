import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerAsc, answerInsured } from "@/lib/rating/answer";

type Json = {
  lines: { id: string; value: string; inputs: Record<string, string> }[];
  gates: { id: string; value: string }[];
  [figure: string]: unknown;
};

const text = (name: string) => readFileSync(`tests/fixtures/rating/${name}.json`, "utf8");
const json = (answer: ReturnType<typeof answerInsured>) => {
  if (answer.status === "refused") throw new Error(answer.sentences.join("\n"));
  return answer.json as Json;
};

test("an insured file is answered in strings of full precision", () => {
  const { lines, gates, ...figures } = json(answerInsured(text("fi-1")));
  expect(figures).toEqual({
    requiredPremium: "844.4567354391746766369672978867990892331",
    rateAction: "0.128952854865206786947817243164169905392",
    constrainedPremium: "844.4567354391746766369672978867990892331",
  });
  expect(gates).toEqual([]);
  expect(lines.find(({ id }) => id === "L16")).toEqual({
    id: "L16",
    label: "Required premium",
    value: figures.requiredPremium,
    unit: "PMPM",
    inputs: { L13: expect.any(String), L14: "57.42", L15: "0.0578" },
    source: "(L13 + L14) ÷ (1 − L15)",
  });
  for (const { value } of lines) expect(value).toMatch(/^-?\d+(\.\d+)?$/);
});

test("only gates that ask for a note are printed", () => {
  const far = text("fi-1").replace('"currentPremium": 748.0', '"currentPremium": 500');
  expect(json(answerInsured(far)).gates).toMatchObject([{ id: "RATE_ACTION", high: "0.35", tripped: true }]);
});

test("new business has no action", () => {
  const fresh = text("fi-1").replace('"currentPremium": 748.0', '"currentPremium": null');
  expect(json(answerInsured(fresh)).rateAction).toBeNull();
});

test("an ASC file is answered alike", () => {
  const { lines, gates, ...figures } = json(answerAsc(text("asc-1")));
  expect(figures).toMatchObject({ billedFee: "59.3", retainedFee: "54.8" });
  expect(gates.map(({ id }) => id)).toEqual(["LASERS"]);
  expect(lines.length).toBeGreaterThan(100);
});

test("each side refuses the other's file", () => {
  expect(answerInsured(text("asc-1")).status).toBe("refused");
  expect(answerAsc(text("fi-1")).status).toBe("refused");
});

test("an absent part takes its default", () => {
  const bare = {
    effective: "2027-01-01",
    periods: [{ start: "2025-07-01", memberMonths: 1000, coverages: [{ paid: 500_000, trend: 0 }] }],
  };
  expect(json(answerInsured(JSON.stringify(bare)))).toMatchObject({
    requiredPremium: "500",
    rateAction: null,
    gates: [{ id: "PRICING_LR" }],
  });
});

const paths = (node: unknown, path: (string | number)[] = []): (string | number)[][] =>
  node !== null && typeof node === "object"
    ? [
        path,
        ...Object.entries(node).flatMap(([key, child]) =>
          paths(child, [...path, Array.isArray(node) ? Number(key) : key]),
        ),
      ]
    : [path];

function replaced(node: unknown, [key, ...rest]: (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(node) as Record<string | number, unknown>;
  copy[key] = replaced(copy[key], rest, value);
  return copy;
}

const figuresOf = ({ lines, gates }: Json) => [
  ...lines.flatMap(({ value, inputs }) => [value, ...Object.values(inputs)]),
  ...gates.map(({ value }) => value),
];

test.each([
  ["fi-2", answerInsured],
  ["fi-3", answerInsured],
  ["asc-1", answerAsc],
] as const)("whatever stands anywhere in %s, it is rated in numbers or refused in sentences", (name, answer) => {
  const whole = JSON.parse(text(name));
  const strange = fc.oneof(
    fc.constantFrom(null, 0, 1, -1, 1e-9, 1e14, 1e300, "1e-30", "NaN", "", [], {}, [[]], true, "2027-01-01", undefined),
    fc.jsonValue({ depthSize: "small" }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...paths(whole)), strange, (path, value) => {
      const answered = answer(JSON.stringify(replaced(whole, path, value)) ?? "");
      const figures = answered.status === "rated" ? figuresOf(answered.json as Json) : [];
      const silent = answered.status === "refused" && answered.sentences.length === 0;
      expect(figures.filter((figure) => !/^-?\d+(\.\d+)?$/.test(figure)).concat(silent ? "silent" : [])).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
