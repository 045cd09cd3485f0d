import { expect, test } from "vitest";
import {
  accountsText,
  coverAsked,
  coverOver,
  coverSays,
  gaveYou,
  reassignSays,
  tookFromYou,
} from "@/lib/ownership/words";

const [today, later] = ["2026-11-23", "2026-12-01"];

test("says what was done, from when, and to whom", () => {
  expect(reassignSays(3, "Marcus Cole", later, today)).toBe("Reassigned 3 accounts to Marcus Cole from Dec 1.");
  expect(reassignSays(1, "Marcus Cole", today, today)).toBe("Reassigned 1 account to Marcus Cole.");
  expect(gaveYou("Dana", accountsText(["Acme"]), later, today)).toBe("Dana gave you Acme from Dec 1");
  expect(tookFromYou("Dana", accountsText(["Acme", "Bolt"]), "Cy", today, today)).toBe(
    "Dana gave 2 accounts of yours to Cy",
  );
  expect(coverSays("Cy", 2, today, later, today)).toBe("Cy covers 2 accounts to Dec 1.");
  expect(coverAsked("Dana", "Acme", later, "2026-12-12", today)).toBe(
    "Dana asks you to cover Acme from Dec 1 to Dec 12",
  );
  expect(coverOver("Dana", "Acme")).toBe("Dana ended your cover of Acme");
});
