import { expect, test } from "vitest";
import { usualTemplates } from "@/lib/renewals/templates";
import { templateSetting } from "@/lib/settings/renewal-templates";
import { decimal } from "@/lib/units/decimal";

test("each figure of the templates is a field, and each field one of them", () =>
  expect(templateSetting.fields.map(({ path }) => path).sort()).toEqual(Object.keys(usualTemplates).sort()));

test("a decision opens before it is released, and is released before it is made", () => {
  const figures = Object.fromEntries(Object.entries(usualTemplates).map(([path, days]) => [path, decimal(days)]));
  expect(templateSetting.faults?.(figures)).toEqual([]);
  const wrong = { ...figures, "FEE.release": decimal(270), "INSURED.decide": decimal(90) };
  expect(templateSetting.faults?.(wrong).map(({ path }) => path)).toEqual(["INSURED.decide", "FEE.release"]);
});
