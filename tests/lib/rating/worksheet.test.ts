import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { decimal } from "@/lib/units/decimal";
import { fields, insured, lineValue } from "@/tests/fixtures/rating/read";

test("every line's inputs are earlier lines with their very values, or fields of the input", () => {
  for (const name of ["fi-1", "fi-2", "fi-3"] as const) {
    const { lines } = rate(insured(name));
    const written = new Map<string, string>();
    for (const { id, value, inputs } of lines) {
      for (const [input, used] of Object.entries(inputs))
        if (/^L\d/.test(input)) expect(`${id} ${input} ${written.get(input)}`).toBe(`${id} ${input} ${used}`);
      expect(written.has(id)).toBe(false);
      written.set(id, value);
    }
  }
});

test("the same input gives the same bytes", () => {
  expect(JSON.stringify(rate(insured("fi-2")))).toBe(JSON.stringify(rate(insured("fi-2"))));
});

test("new business has a premium and no action", () => {
  const sheet = rate(insured("fi-1", { currentPremium: null }));
  expect(sheet.rateAction).toBeNull();
  expect(sheet.constrainedPremium.eq(sheet.requiredPremium)).toBe(true);
  expect(sheet.lines.some(({ id }) => id === "L17")).toBe(false);
});

test("cap and floor bind on either side", () => {
  const capped = rate(insured("fi-1", { cap: "0.05", floor: "-0.1" }));
  expect(capped.constrainedPremium.toFixed()).toBe("785.4");
  expect(lineValue(capped, "L18b").eq(capped.requiredPremium.minus("785.4"))).toBe(true);
  const floored = rate(insured("fi-1", { currentPremium: 1000, floor: "-0.05" }));
  expect(floored.constrainedPremium.toFixed()).toBe("950");
  expect(floored.rateAction?.toFixed(4)).toBe("-0.1555");
});

test("decisions are the last lines", () => {
  const { lines } = rate(insured("fi-1", { quotedPremium: "807.84", soldPremium: "800" }));
  expect(lines.slice(-2).map(({ id, value }) => `${id} ${value}`)).toEqual(["L19 807.84", "L19a 800"]);
});

test("the workbench's worksheet, to its last figure", () => {
  const trend = "0.076";
  const memberMonths = 40_944;
  const per = (pmpm: string) => decimal(pmpm).times(memberMonths);
  const workbench = (changes: {
    trend?: string;
    poolingCharge?: string;
    benefitFactor?: string;
    variable?: string[];
  }) => {
    const { periods: _, claimants: __, ...rest } = fields("fi-1") as Record<string, unknown>;
    const coverage = (name: string, paid: string) => ({ name, paid: per(paid), trend: changes.trend ?? trend });
    const shares = changes.variable ?? ["0.02", "0.016", "0.04"];
    return rate(
      insured("fi-1", {
        ...rest,
        parameters: { poolingChargeBasis: "EXPERIENCE" },
        periods: [
          {
            start: "2025-08-01",
            memberMonths,
            coverages: [coverage("Medical", "396.12"), coverage("Rx", "116.22")],
            excess: per("34.87"),
            demographicFactor: "1.007",
            benefitFactor: changes.benefitFactor ?? "0.988",
          },
        ],
        poolingCharge: changes.poolingCharge ?? "28.40",
        credibility: null,
        manual: { base: "571.20" },
        retention: {
          fixed: [{ name: "Admin", pmpm: "36.20" }],
          variable: shares.map((share, index) => ({ name: `v${index}`, share })),
        },
        currentPremium: "579.88",
      }),
    );
  };
  const signed = workbench({});
  expect(lineValue(signed, "L10").toFixed()).toBe("1");
  expect(lineValue(signed, "L5c[1,Rx]").toFixed(4)).toBe("1.1093");
  expect(signed.projectedClaims.toFixed(2)).toBe("558.33");
  expect(signed.requiredPremium.toFixed(2)).toBe("643.43");
  expect(signed.rateAction?.times(100).toFixed(2)).toBe("10.96");
  const unchanged = workbench({ benefitFactor: "1" });
  expect(unchanged.projectedClaims.toFixed(2)).toBe("565.11");
  expect(unchanged.requiredPremium.toFixed(2)).toBe("650.77");
  expect(unchanged.rateAction?.times(100).toFixed(1)).toBe("12.2");
  expect(workbench({ variable: ["0.02", "0.04"] }).requiredPremium.toFixed(2)).toBe("632.48");
  expect(workbench({ trend: "0.081", poolingCharge: "29.60" }).rateAction?.times(100).toFixed(1)).toBe("11.9");
  expect(workbench({ trend: "0.088" }).rateAction?.times(100).toFixed(1)).toBe("12.6");
});
