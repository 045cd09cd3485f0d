import { describe, expect, test } from "vitest";
import { settingOf, settings, settingsAt } from "@/lib/settings/definitions";
import { fieldText, readField, typedField } from "@/lib/settings/field";
import { decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";

describe.each(settings.map((setting) => [setting.key, setting] as const))("%s", (key, setting) => {
  const usual = leavesOf(setting.usual);

  test("has a field for every figure it holds, but for a band's floor, which is always 0", () => {
    const fields = setting.fields.map(({ path }) => path);
    expect(Object.keys(usual).filter((path) => !fields.includes(path))).toEqual(
      key === "asc_unit_cost" ? ["3.contracts"] : [],
    );
    expect(fields.filter((path) => !(path in usual))).toEqual([]);
  });

  test("its usual value is one that may be typed, and stands the right way round", () => {
    const figures: Record<string, ReturnType<typeof decimal>> = {};
    for (const field of setting.fields) {
      const read = readField(field, typedField(field, usual[field.path] ?? ""));
      expect(read, field.path).toEqual({ value: expect.any(String) });
      expect(fieldText(field, usual[field.path])).not.toBe("—");
      if (field.unit !== "choice") figures[field.path] = decimal("value" in read ? read.value : "");
    }
    expect(setting.faults?.(figures) ?? []).toEqual([]);
  });

  test("is found by its key and its place alone", () => {
    expect(settingOf(key)).toBe(setting);
    expect(settingsAt(setting.place)).toContain(setting);
    expect(settings.filter((other) => other.key === key)).toHaveLength(1);
  });
});

test("the floor of spread accounts stands below that of size", () => {
  const faults = settingOf("size_floors")?.faults?.({
    multiStateContracts: decimal(5000),
    nationalContracts: decimal(5000),
  });
  expect(faults).toEqual([{ path: "multiStateContracts", message: "Must be below the floor of National by size." }]);
});
