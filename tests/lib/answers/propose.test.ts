import fc from "fast-check";
import { expect, test } from "vitest";
import { proposer, wordsOf } from "@/lib/answers/propose";

const today = "2026-11-29";
const known = (id: string, asked: string, more: object = {}) => ({
  id,
  topic: "",
  asked,
  words: "x",
  approvedOn: "2026-01-01",
  expiresOn: "2027-01-01",
  retiredOn: null,
  lastOutcome: null,
  ...more,
});
const library = [
  known("a", "How quickly are claims paid, and what is the payment accuracy?"),
  known("b", "Describe the appeals process for denied claims."),
  known("c", "Describe behavioral health network access standards."),
];

test("words that say nothing and endings are no matter", () => {
  expect([...wordsOf("Please describe your Claims payment, and the claim's paying.")].sort()).toEqual([
    "claim",
    "pay",
    "payment",
  ]);
});

test("the answer about the same is proposed, with the words they share", () => {
  const [first, ...others] = proposer(library, today)("What is your claims payment accuracy rate?");
  expect(first).toMatchObject({ answer: { id: "a" }, shared: ["accuracy", "claim", "payment"], state: "APPROVED" });
  expect(others.map(({ answer }) => answer.id)).not.toContain("c");
  expect(proposer(library, today)("Who audits your financial statements?")).toEqual([]);
});

test("what was retired or never approved is not proposed; in force comes before expired, then what won", () => {
  const asked = "What is the payment accuracy of claims?";
  const twins = [
    known("1", asked, { expiresOn: "2026-01-02" }),
    known("2", asked),
    known("3", asked, { lastOutcome: "WON" }),
    known("4", asked, { retiredOn: "2026-02-02" }),
    known("5", asked, { approvedOn: null, expiresOn: null }),
  ];
  expect(proposer(twins as never, today, 9)(asked).map(({ answer, state }) => [answer.id, state])).toEqual([
    ["3", "APPROVED"],
    ["2", "APPROVED"],
    ["1", "EXPIRED"],
  ]);
});

test("the same question gets the same proposals, whatever the order of the library", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(library, { minLength: 3 }), (shuffled) => {
      const ids = (each: typeof library) =>
        proposer(each, today)("appeals process for claims paid late").map(({ answer }) => answer.id);
      expect(ids(shuffled)).toEqual(ids(library));
    }),
  );
});
