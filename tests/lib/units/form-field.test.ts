import { expect, test } from "vitest";
import { z } from "zod";
import { asJson, dayField, orNothing, ticked, versionField } from "@/lib/units/form-field";

test("a form’s empty fields say nothing, its boxes yes or no", () => {
  expect(orNothing(z.uuid()).parse("")).toBeUndefined();
  expect(orNothing(z.coerce.number()).parse("0")).toBe(0);
  expect(["on", "yes", true, "true", "no", "", undefined].map((given) => ticked.parse(given))).toEqual([
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test("days, versions and JSON", () => {
  expect(dayField.safeParse("2026-02-30").success).toBe(false);
  expect(["3", 0, ""].map((given) => versionField.parse(given))).toEqual([3, 0, undefined]);
  expect(versionField.safeParse("-1").success).toBe(false);
  const names = asJson(z.record(z.string(), z.string()).optional());
  expect([names.parse('{"a":"b"}'), names.parse({ a: "b" }), names.parse("")]).toEqual([
    { a: "b" },
    { a: "b" },
    undefined,
  ]);
  expect(names.safeParse("{").success).toBe(false);
});
