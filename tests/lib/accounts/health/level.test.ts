import { expect, test } from "vitest";
import { isWorse, type Letter, worst } from "@/lib/accounts/health/level";

const letter = (level: Letter["level"], reason = ""): Letter => ({ level, reason });

test("worst wins, and the first of equals speaks", () => {
  const letters = [letter("WATCH", "a"), letter("AT_RISK", "b"), letter("AT_RISK", "c")];
  expect(worst(letters, letter("GOOD")).reason).toBe("b");
  expect(worst([], letter("GOOD", "fine")).reason).toBe("fine");
  expect(isWorse(letter("WATCH"), letter("WATCH"))).toBe(false);
});
