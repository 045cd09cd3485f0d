import { expect, test } from "vitest";
import { type FrozenRow, frozenOf } from "@/lib/forecast/frozen";

const row = (freezeId: string, more: Partial<FrozenRow> = {}): FrozenRow => ({
  freezeId,
  frozenOn: "2026-11-16",
  frozenAt: "2026-11-16T19:05:00Z",
  by: "Dana",
  accountId: "a",
  account: "A",
  owner: "Ann",
  members: 1000,
  insuredPremium: "9000000",
  ascFees: "0",
  insuredMargin: "0",
  feeMargin: "0",
  state: "OPEN",
  aeCall: "LIKELY",
  directorCall: "LIKELY",
  systemCall: "SAFE",
  odds: { SAFE: "0.98", LIKELY: "0.9", AT_RISK: "0.65", CRITICAL: "0.3", NOTICE: "0.02" },
  ...more,
});

test("a frozen forecast is what its Director’s calls came to, by the probabilities of its day", () => {
  const found = frozenOf([
    row("later"),
    row("later", { accountId: "b", members: 500, state: "RETAINED", directorCall: null }),
    row("earlier", { directorCall: "AT_RISK", frozenOn: "2026-11-09" }),
  ]);
  expect(found.map(({ freezeId, on, rows }) => [freezeId, on, rows.length])).toEqual([
    ["later", "2026-11-16", 2],
    ["earlier", "2026-11-09", 1],
  ]);
  const figures = found.map(({ outlook: { members } }) => [members.commit, members.expected, members.best].map(String));
  expect(figures).toEqual([
    ["1500", "1400", "1500"],
    ["0", "650", "1000"],
  ]);
  expect(found[0]?.rows[1]?.stateName).toBe("Retained");
});
