import { expect, test } from "vitest";
import { dueDates } from "@/lib/renewals/due-dates";
import { templatesFrom, usualTemplates } from "@/lib/renewals/templates";

test("what nobody set is as usual, and a figure that is none too", () => {
  expect(templatesFrom(undefined)).toEqual(templatesFrom(usualTemplates));
  expect(templatesFrom({ FEE: { opens: "300", release: "soon" } }).FEE).toEqual({
    opens: 300,
    release: 150,
    decide: 45,
  });
});

test("dates follow the template that is set", () => {
  const templates = templatesFrom({ ...usualTemplates, "INSURED.release": "100", "LARGE.contracts": "2000" });
  const renewal = { effectiveOn: "2027-01-01", contracts: 2_000, publicSector: false };
  expect(dueDates({ ...renewal, kind: "INSURED" }, templates).releaseDueOn).toBe("2026-09-23");
  expect(dueDates({ ...renewal, kind: "FEE" }, templates).opensOn).toBe("2025-07-10");
});
