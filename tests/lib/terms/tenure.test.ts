import { expect, test } from "vitest";
import { brokerText, tenure } from "@/lib/terms/tenure";

test.each([
  ["2019-03-01", "7 years"],
  ["2025-11-29", "1 year"],
  ["2025-11-30", "since 11/30/2025"],
  ["2026-11-29", "since 11/29/2026"],
  [null, undefined],
])("of record since %s, on 2026-11-29", (since, text) => expect(tenure(since, "2026-11-29")).toBe(text));

test("a broker is told with how long; one whose beginning nobody knows without, none not at all", () => {
  const of = (firm: string | null, firmSince: string | null) => brokerText({ firm, firmSince }, "2026-11-29");
  expect(of("Halyard", "2019-03-01")).toBe("Halyard, 7 years");
  expect(of("Halyard", null)).toBe("Halyard");
  expect(of(null, null)).toBeUndefined();
});
