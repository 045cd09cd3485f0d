import { expect, test } from "vitest";
import { endRefusal, moveRefusal } from "@/lib/cards/move";

const at = { firmId: "halyard", cameAfter: null, today: "2026-11-29" };

test.each<[string, object, string, string, RegExp | undefined]>([
  ["to another firm, today", {}, "kestrel", "2026-11-29", undefined],
  ["long ago", {}, "kestrel", "2020-01-01", undefined],
  ["to the firm they work for", {}, "halyard", "2026-11-29", /already/],
  ["on a day to come", {}, "kestrel", "2026-11-30", /ahead/],
  ["the day they came", { cameAfter: "2026-05-01" }, "kestrel", "2026-05-01", /not come yet/],
  ["the day after they came", { cameAfter: "2026-05-01" }, "kestrel", "2026-05-02", undefined],
])("a move %s", (_, more, firmId, untilOn, says) => {
  const told = moveRefusal({ ...at, ...more }, { firmId, untilOn });
  if (says) expect(told).toMatch(says);
  else expect(told).toBeUndefined();
});

test("to leave follows the same days, wherever one goes", () => {
  expect(endRefusal(at, "2026-11-29")).toBeUndefined();
  expect(endRefusal(at, "2026-11-30")).toMatch(/ahead/);
  expect(endRefusal({ ...at, cameAfter: "2026-11-29" }, "2026-11-29")).toMatch(/not come yet/);
});
