import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "@/lib/calendar/fold";

test("a line of 75 octets stands, one of more goes on after a blank", () => {
  expect(fold("a".repeat(75))).toBe("a".repeat(75));
  expect(fold("a".repeat(76))).toBe(`${"a".repeat(75)}\r\n a`);
  expect(fold("é".repeat(38))).toBe(`${"é".repeat(37)}\r\n é`);
});

test("whatever it holds, no line is too long, no character is cut, and unfolded it is what it was", () => {
  const line = fc.string({ unit: "binary", maxLength: 300 }).map((text) => text.replace(/[\r\n]/g, ""));
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const given = lines.map((each) => `X:${each}`).join("\r\n");
      const folded = fold(given);
      expect(folded.replace(/\r\n /g, "")).toBe(given);
      for (const each of folded.split("\r\n")) {
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
        expect(each.isWellFormed?.() ?? true).toBe(true);
      }
    }),
  );
});
