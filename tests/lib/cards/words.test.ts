import { expect, test } from "vitest";
import { joinText, moveText } from "@/lib/cards/words";

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

test.each([
  [{ knows: true, after: 0, promises: 0 }, "Philip Wray of Wexcombe joined Kestrel & Rowe."],
  [
    { knows: true, after: 2, promises: 1 },
    "Philip Wray of Wexcombe joined Kestrel & Rowe. Yours: 2 accounts with Kestrel & Rowe, 1 promise open with them.",
  ],
  [{ knows: false, after: 1, promises: 0 }, "Philip Wray joined Kestrel & Rowe. Yours: 1 account with Kestrel & Rowe."],
])("of a customer's person who joins a firm, %j is told", (share, told) =>
  expect(joinText({ name: "Philip Wray", account: "Wexcombe", firm: "Kestrel & Rowe" }, share)).toBe(told),
);
