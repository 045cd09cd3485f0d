import { expect, test } from "vitest";
import { rateAction } from "@/lib/rating/action";
import { rateAsc } from "@/lib/rating/asc/projection";
import { rate } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { ascFigures } from "@/tests/fixtures/rating/asc-figures";
import { insuredFigures } from "@/tests/fixtures/rating/insured-figures";
import { asc, insured, lineValue, workedExamples } from "@/tests/fixtures/rating/read";

const ours = { ...insuredFigures, ...ascFigures };
const published = Object.entries(workedExamples()).flatMap(([section, figures]) =>
  Object.entries(figures).map(([label, value]) => ({ section, label, value })),
);

test("every published figure is covered, and nothing that isn't published", () => {
  const keys = (sections: Record<string, object>) =>
    Object.entries(sections).flatMap(([section, figures]) =>
      Object.keys(figures).map((label) => `${section}: ${label}`),
    );
  expect(keys(ours).sort()).toEqual(keys(workedExamples()).sort());
});

test.each(published)("$section: $label = $value", ({ section, label, value }) => {
  const decimals = value.split(".")[1]?.length ?? 0;
  expect(ours[section]![label]!.toFixed(decimals)).toBe(value);
});

test("the figures the text gives beyond the file", () => {
  const fi1 = rate(insured("fi-1"));
  expect(fi1.requiredPremium.toFixed(6)).toBe("844.456735");
  expect(fi1.rateAction!.toFixed(6)).toBe("0.128953");
  expect(lineValue(fi1, "L5").toFixed(6)).toBe("619.133223");
  const onExperience = rate(insured("fi-1", { parameters: { poolingChargeBasis: "EXPERIENCE" } }));
  expect(onExperience.requiredPremium.toFixed(6)).toBe("849.775806");
  const afterPooling = rate(insured("fi-1", { parameters: { completionOrder: "AFTER_POOLING" } }));
  expect(lineValue(afterPooling, "L5").toFixed(2)).toBe("618.87");
  const fi2 = rate(insured("fi-2"));
  expect(fi2.requiredPremium.toFixed(6)).toBe("737.340616");
  expect(fi2.rateAction!.toFixed(6)).toBe("0.050074");
  expect(lineValue(fi2, "L9").toFixed(6)).toBe("637.953048");
  const fi3 = rate(insured("fi-3"));
  expect(fi3.requiredPremium.toFixed(6)).toBe("776.820496");
  expect(fi3.rateAction!.toFixed(6)).toBe("0.125582");
  expect(rateAction(fi3.requiredPremium, decimal("725.40")).toFixed(6)).toBe("0.070886");
  const projection = rateAsc(asc());
  expect(lineValue(projection, "G5").toFixed(2)).toBe("1168625.62");
  expect(lineValue(projection, "Y15").toFixed(2)).toBe("-531683.26");
  const grid = [1, 2, 3, 4, 5].map((row) => lineValue(projection, `S12[${row}]`).times(100).toFixed(2));
  expect(grid).toEqual(["11.58", "15.03", "19.20", "20.93", "22.04"]);
});
