import { expect, test } from "vitest";
import { readBook } from "@/lib/book/state";
import type { Target } from "@/lib/book/target";
import { planFor } from "@/lib/insights/plan";

const [north, south] = ["00000000-0000-4000-8000-00000000000a", "00000000-0000-4000-8000-00000000000b"];
const target = (kind: string, teamId: string, value: string): Target => ({ kind, teamId, userId: null, value });
const vp = { id: "v", role: "VP" } as const;
const shown = (given: Record<string, string> = {}) => readBook(given, false);
const targets = [
  target("MEMBERS", north, "100"),
  target("MEMBERS", south, "50"),
  target("LOSS_RATIO", north, "0.89"),
  target("LOSS_RATIO", south, "0.89"),
  target("FEE_ADEQUACY", north, "0.98"),
  target("FEE_ADEQUACY", south, "0.97"),
];

test.each([
  ["MEMBERS", {}, "150", "counts add"],
  ["MEMBERS", { team: north }, "100", "one team’s own"],
  ["LOSS_RATIO", {}, "0.89", "a ratio asked of all alike"],
  ["FEE_ADEQUACY", {}, null, "ratios that differ are no plan of all"],
  ["FEE_ADEQUACY", { team: south }, "0.97", "one team’s own ratio"],
  ["ASC_FEES", {}, null, "none is set"],
  ["MEMBERS", { f: "funding:ASC" }, null, "a part of a Book has none"],
] as const)("%s of %o is %s (%s)", (kind, given, plan, _why) => {
  expect(planFor(kind, targets, shown(given), vp)).toBe(plan);
});
