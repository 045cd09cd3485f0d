import { expect, test } from "vitest";
import {
  accountsText,
  coverAsked,
  coverOver,
  coverSays,
  gaveYou,
  nothingSays,
  reassignSays,
  tookFromYou,
} from "@/lib/ownership/words";

const [today, later] = ["2026-11-23", "2026-12-01"];

test("says what was done, from when, and to whom", () => {
  expect(reassignSays("3 accounts", "Marcus Cole", later, today)).toBe(
    "Reassigned 3 accounts to Marcus Cole from Dec 1.",
  );
  expect(reassignSays("Acme", "Marcus Cole", today, today)).toBe("Reassigned Acme to Marcus Cole.");
  expect(gaveYou("Dana", accountsText(["Acme"]), later, today)).toBe("Dana gave you Acme from Dec 1");
  expect(tookFromYou("Dana", accountsText(["Acme", "Bolt"]), "Cy", today, today)).toBe(
    "Dana gave 2 accounts of yours to Cy",
  );
  expect(coverSays("Cy", "2 accounts", today, later, today)).toBe("Cy covers 2 accounts to Dec 1.");
  expect(coverAsked("Dana", "Acme", later, "2026-12-12", today)).toBe(
    "Dana asks you to cover Acme from Dec 1 to Dec 12",
  );
  expect(coverOver("Dana", "Acme")).toBe("Dana ended your cover of Acme");
});

test("says why nothing moved", () => {
  expect(nothingSays({ stayed: 1, same: 2 }, "Cy")).toBe(
    "Nothing was reassigned: the owner changed since the preview.",
  );
  expect(nothingSays({ stayed: 0, same: 2 }, "Cy")).toBe(
    "Nothing was reassigned: all of it is Cy’s on that day already.",
  );
  expect(nothingSays({ stayed: 0, same: 0 }, "Cy")).toBe("Nothing was reassigned: nothing here is yours to give.");
});
