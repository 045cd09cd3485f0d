import { expect, test } from "vitest";
import { fileNameOf } from "@/lib/documents/kinds";

test.each([
  ["Łąka & Sons <Mills>", "PDF", "rate-exhibit-aka-sons-mills-2027-01-01-v3.pdf"],
  ["Zürich Électrique", "XLSX", "rate-exhibit-zurich-electrique-2027-01-01-v3.xlsx"],
  ["北京", "PDF", "rate-exhibit-2027-01-01-v3.pdf"],
] as const)("%s as %s is %s", (account, format, name) =>
  expect(fileNameOf({ kind: "RATE_EXHIBIT", account, effectiveOn: "2027-01-01", number: 3, format })).toBe(name),
);
