import { readFileSync } from "node:fs";
import { answerInsured } from "@/lib/rating/answer";
import { rateInput } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { parseExactly } from "@/lib/units/exact-json";

const worksheets = 10_000;

/** How long a worksheet takes: two periods, medical and drugs, a manual; each of the run with a trend of its own. */
export async function rating() {
  const text = readFileSync("tests/fixtures/rating/fi-2.json", "utf8");
  const input = rateInput.parse(parseExactly(text));
  const renewals = Array.from({ length: worksheets }, (_, index) => {
    const further = decimal(index).div(1_000_000);
    const periods = input.periods.map((period) => ({
      ...period,
      coverages: period.coverages.map((coverage) => ({ ...coverage, trend: coverage.trend.plus(further) })),
    }));
    return { ...input, periods };
  });
  for (const renewal of renewals.slice(0, 500)) rate(renewal);

  const each: number[] = [];
  const started = performance.now();
  for (const renewal of renewals) {
    const before = performance.now();
    rate(renewal);
    each.push(performance.now() - before);
  }
  const run = performance.now() - started;
  const sorted = each.sort((a, b) => a - b);
  const readings = 1_000;
  const readStarted = performance.now();
  for (let index = 0; index < readings; index++) answerInsured(text);
  const reading = (performance.now() - readStarted) / readings;
  return [
    { name: "A worksheet, median", value: sorted[worksheets / 2]!, unit: "ms", target: "< 1" },
    { name: "A worksheet, 99th of a hundred", value: sorted[Math.floor(worksheets * 0.99)]!, unit: "ms" },
    { name: "10,000 worksheets in one run", value: run / 1_000, unit: "s", target: "< 10" },
    { name: "A worksheet from its text, checked", value: reading, unit: "ms" },
  ];
}
