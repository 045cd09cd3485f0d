import { expect, test } from "vitest";
import { placeText } from "@/lib/teams/words";

test.each([
  [{ kind: "LEAD", grade: null }, "Leads it"],
  [{ kind: "MEMBER", grade: "SENIOR" }, "Senior"],
  [{ kind: "MEMBER", grade: null }, "Member"],
])("%j is %s", (stay, words) => {
  expect(placeText(stay)).toBe(words);
});
