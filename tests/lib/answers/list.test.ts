import { expect, test } from "vitest";
import { answersState, isShown } from "@/lib/answers/list";

const answer = {
  topic: "Claims",
  product: "",
  asked: "How fast?",
  words: "In 10 days",
  approvedOn: "2026-01-01",
  expiresOn: "2026-06-01",
  retiredOn: null,
};

test.each([
  [{}, true],
  [{ q: "10 DAYS" }, true],
  [{ q: "network" }, false],
  [{ show: "EXPIRED" }, true],
  [{ show: "APPROVED" }, false],
  [{ show: "nonsense" }, true],
])("%j shows it: %s", (search, shown) => expect(isShown(answersState.parse(search), answer, "2026-11-29")).toBe(shown));

test("what was retired is shown where it is asked for", () => {
  const retired = { ...answer, retiredOn: "2026-07-01" };
  expect(["", "RETIRED", "all"].map((show) => isShown(answersState.parse({ show }), retired, "2026-11-29"))).toEqual([
    false,
    true,
    true,
  ]);
});
