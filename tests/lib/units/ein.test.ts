import { expect, test } from "vitest";
import { einOf } from "@/lib/units/ein";

test.each([
  ["123456789", "12-3456789"],
  ["12-3456789", "12-3456789"],
  ["012345678", "01-2345678"],
  ["12345678", undefined],
  ["1234567890", undefined],
  ["12-34-56789", undefined],
  ["12 3456789", undefined],
  ["", undefined],
])("%j is written %s", (text, written) => expect(einOf(text)).toBe(written));
