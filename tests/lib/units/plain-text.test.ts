import { expect, test } from "vitest";
import { plainText } from "@/lib/units/plain-text";

test.each([
  ["\u0000", ""],
  ["oak\u0000 & ash\u001b\u007f\u0085", "oak & ash"],
  ["Société Générale 🜂", "Société Générale 🜂"],
])("%j is read as %j", (given, read) => expect(plainText(given)).toBe(read));
