import { expect, test } from "vitest";
import { inZeros, numberStyle } from "@/lib/files/number-style";

test.each([
  [14, undefined, "DAY"],
  [17, undefined, "DAY"],
  [20, undefined, "TIME"],
  [0, undefined, undefined],
  [9, undefined, undefined],
  [164, "yyyy-mm-dd", "DAY"],
  [164, "[$-409]d-mmm-yy;@", "DAY"],
  [164, "mmm", "DAY"],
  [164, "m/d/yy h:mm", "DAY"],
  [164, "h:mm AM/PM", "TIME"],
  [164, "[h]:mm", undefined],
  [164, '"paid on day" 0.00', undefined],
  [164, "[Red]#,##0.00", undefined],
  [164, "0.0%", undefined],
  [164, "General", undefined],
  [164, "#,##0\\d", undefined],
  [164, "0", undefined],
] as const)("format %d %s is %s", (id, code, style) => expect(numberStyle(id, code)).toBe(style));

test.each([
  ["00\\-0000000", "12345678", "01-2345678"],
  ["00000", "1234", "01234"],
  ['00"-"0000000', "123456789", "12-3456789"],
  ["00000", "123456", "123456"],
  ["00000", "1.5", "1.5"],
])("%s writes %s as %s", (code, digits, written) => {
  const style = numberStyle(164, code);
  expect(typeof style === "object" && inZeros(digits, style.zeros)).toBe(written);
});
