import { expect, test } from "vitest";
import { placeText, stayText } from "@/lib/teams/words";

test.each([
  [{ kind: "LEAD", grade: null }, "Leads it"],
  [{ kind: "MEMBER", grade: "SENIOR" }, "Senior"],
  [{ kind: "MEMBER", grade: null }, "Member"],
])("%j is %s", (stay, words) => {
  expect(placeText(stay)).toBe(words);
});

test("a stay is told by the month", () => {
  expect(stayText({ fromOn: "2025-03-01", toOn: null })).toBe("since Mar 2025");
  expect(stayText({ fromOn: "2025-03-01", toOn: "2026-11-30" })).toBe("until Nov 2026");
});
