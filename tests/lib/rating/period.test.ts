import { expect, test } from "vitest";
import { Sheet } from "@/lib/rating/line";
import { ratePeriod } from "@/lib/rating/period";
import { periodPlace } from "@/lib/rating/place";
import { insured } from "@/tests/fixtures/rating/read";

function rated(name: "fi-1" | "fi-2", changes: Parameters<typeof insured>[1] = {}) {
  const input = insured(name, changes);
  const sheet = new Sheet();
  const { start } = input.periods[0]!;
  return { ...ratePeriod(sheet, input, input.periods[0]!, 0, periodPlace(0, start, false)), lines: sheet.lines };
}

test("factors first, then a pooling charge at rating level", () => {
  const { trended, experience, incurred, excess } = rated("fi-2");
  expect(trended.toFixed(2)).toBe("572.13");
  expect(experience.toFixed(2)).toBe("632.81");
  expect([incurred.toFixed(2), excess.toFixed()]).toEqual(["4180777.48", "323750"]);
});

test("all the excess is charged to medical", () => {
  const net = rated("fi-2").lines.filter(({ id }) => id.startsWith("L4"));
  expect(net.map(({ id, value }) => [id, Number(value).toFixed(2)])).toEqual([
    ["L4[1,Medical]", "2969389.29"],
    ["L4[1,Rx]", "887638.19"],
  ]);
});

test("a charge on experience level rides with medical: trended once, adjusted once, added once", () => {
  const { experience, lines } = rated("fi-2", { parameters: { poolingChargeBasis: "EXPERIENCE" } });
  expect(experience.toFixed(4)).toBe("640.7241");
  expect(lines.filter(({ id }) => id.startsWith("L5a"))).toHaveLength(1);
});

test("claimants never appear on the worksheet", () => {
  const text = JSON.stringify(rated("fi-1").lines);
  expect(text).not.toMatch(/612400|388750|271300/);
  expect(text).toContain('"poolingPoint":"250000"');
});

test.each(["demographicFactor", "benefitFactor", "networkFactor", "otherFactor"])(
  "the %s multiplies trended claims",
  (factor) => {
    const { periods } = insured("fi-1");
    const { trended, experience } = rated("fi-1", { periods: [{ ...periods[0]!, [factor]: "1.1" }] });
    expect(experience.minus("38.5").div(trended).toFixed(20)).toBe("1.10000000000000000000");
  },
);
