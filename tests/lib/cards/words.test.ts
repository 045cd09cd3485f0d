import { expect, test } from "vitest";
import { moveText } from "@/lib/cards/words";

const move = { name: "Nora Pryce", from: "Halyard Global", to: "Kestrel & Rowe" };

test.each([
  [
    { before: 7, after: 2, promises: 1 },
    " Yours: 7 accounts with Halyard Global, 2 with Kestrel & Rowe, 1 promise open with them.",
  ],
  [{ before: 1, after: 0, promises: 0 }, " Yours: 1 account with Halyard Global."],
  [{ before: 0, after: 1, promises: 2 }, " Yours: 1 account with Kestrel & Rowe, 2 promises open with them."],
  [{ before: 0, after: 0, promises: 0 }, ""],
])("of %j is told", (share, yours) => {
  expect(moveText(move, share)).toBe(`Nora Pryce moved from Halyard Global to Kestrel & Rowe.${yours}`);
});

test("who left for nobody we know of has left", () =>
  expect(moveText({ ...move, to: null }, { before: 1, after: 0, promises: 0 })).toBe(
    "Nora Pryce left Halyard Global. Yours: 1 account with Halyard Global.",
  ));
