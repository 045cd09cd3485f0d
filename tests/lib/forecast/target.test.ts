import fc from "fast-check";
import { expect, test } from "vitest";
import { measures, outlookOf } from "@/lib/forecast/outlook";
import { type Asked, gapFigure, gapOf, targetFigure, targetOfMeasure, targetText } from "@/lib/forecast/target";
import type { Probabilities } from "@/lib/metrics/forecast";
import { decimal } from "@/lib/units/decimal";

const amounts = {
  members: decimal(127_562),
  premium: decimal("1000000.55"),
  fees: decimal(1),
  insuredMargin: decimal(1),
  feeMargin: decimal(1),
};
const outlook = outlookOf([{ state: "RETAINED", call: null, system: "SAFE", amounts }], {} as Probabilities);
const asked = (span: Asked["span"], set: Asked["set"] = {}): Asked => ({ span, set, persistency: decimal("0.96") });
const target = (measure: (typeof measures)[number], given: Asked) =>
  targetOfMeasure(measure, outlook[measure].total, given)?.toFixed() ?? null;

test("what somebody set is asked; of a season without it what is to be kept, of a year nothing", () => {
  expect(target("members", asked("season"))).toBe("122460");
  expect(target("premium", asked("season"))).toBe("960000.53");
  const set = { MEMBERS: decimal(120_000), ASC_FEES: decimal(40_000_000), FEE_MARGIN: decimal(9) };
  expect(target("members", asked("season", set))).toBe("120000");
  expect(target("fees", asked("season", set))).toBe("40000000");
  expect(target("feeMargin", asked("season", set))).toBe("9");
  expect(target("members", asked("year", set))).toBe("120000");
  expect(target("premium", asked("year", set))).toBeNull();
});

test("a target says where it comes from, in a line and as a figure", () => {
  const total = outlook.members.total;
  expect(targetText("members", total, asked("season"))).toBe("target 122,460, 96% kept");
  expect(targetText("members", total, asked("season", { MEMBERS: decimal(120_000) }))).toBe("target 120,000");
  expect(targetText("members", total, asked("year"))).toBe("no target is set");
  expect(targetFigure("premium", outlook, asked("season"))).toMatchObject({
    name: "Target, Insured premium",
    formula: "At stake × 96%",
    numerator: { words: "Insured premium, at stake", format: "dollars" },
  });
  expect(targetFigure("fees", outlook, asked("season", { ASC_FEES: decimal(5) }))).toMatchObject({
    formula: "Sum of the targets set for the season of those shown",
  });
  expect(targetFigure("fees", outlook, asked("year"))).toBeNull();
  expect(gapFigure("fees", outlook, asked("year"))).toBeNull();
});

test("commit less target is the gap, whatever is asked; below what is asked it is negative", () => {
  expect(gapOf(outlook.members, "commit", decimal(130_000))?.toFixed()).toBe("-2438");
  expect(gapOf(outlook.members, "commit", null)).toBeNull();
  fc.assert(
    fc.property(fc.constantFrom(...measures), fc.integer({ min: 0, max: 10 ** 9 }), (measure, set) => {
      const kinds = { members: "MEMBERS", premium: "INSURED_PREMIUM", fees: "ASC_FEES" } as const;
      const kind = { ...kinds, insuredMargin: "INSURED_MARGIN", feeMargin: "FEE_MARGIN" }[measure];
      const given = asked("season", { [kind]: decimal(set) });
      const [gap, figure] = [gapFigure(measure, outlook, given), targetFigure(measure, outlook, given)];
      return gap!.value!.plus(figure!.value!).eq(outlook[measure].commit);
    }),
  );
});
