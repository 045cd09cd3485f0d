import { expect, test } from "vitest";
import { elsewhere, explainIn, type Growth, scopeOf } from "@/lib/book/growth";
import type { Totals } from "@/lib/book/row";
import { readBook } from "@/lib/book/state";

const [ann, north] = ["0190f000-0000-7000-8000-00000000000a", "0190f000-0000-7000-8000-00000000000b"];
const ae = { id: ann, role: "AE" } as const;
const director = { id: "d", role: "DIRECTOR" } as const;
const scope = (given: Record<string, string>, viewer: Parameters<typeof scopeOf>[1] = director) =>
  scopeOf(readBook(given, true), viewer);

test("a whole Book is an AE's own, one chosen AE's, a team's, or all there is", () => {
  expect(scope({}, ae)).toEqual({ ae: ann });
  expect(scope({ ae: ann })).toEqual({ ae: ann });
  expect(scope({ team: north })).toEqual({ team: north });
  expect(scope({})).toEqual({ team: undefined });
  expect(scope({ f: "lapsed:with", group: "ae", sort: "name" })).toEqual({ team: undefined });
});

test.each<Record<string, string>>([
  { q: "oak" },
  { f: "funding:ASC" },
  { f: "lapsed:only" },
  { season: "2027-01-01" },
  { ae: ann, team: north },
])("%j is a part of one", (given) => expect(scope(given)).toBeUndefined());

const totals = (growth: Growth | null, given: Partial<Totals> = {}) =>
  ({ members: 900, membersOpening: 1_000, lapsedOpening: 0, ...given, growth }) as Totals;
const whole = (members: number, opening: number): Growth => ({ members, opening, scope: {} });
const value = (total: Totals) => explainIn("netMemberGrowth", total, "2026-10-01").value?.toNumber();

test("a whole Book grows from its stored opening, a part from its accounts'", () => {
  expect(value(totals(whole(900, 1_200)))).toBe(-300);
  expect(value(totals(null))).toBe(-100);
  expect(value(totals(null, { lapsedOpening: 50 }))).toBe(-150);
  expect(explainIn("netMemberGrowth", totals(whole(900, 1_200)), "2026-10-01").formula).toMatch(/as stored/);
  expect(explainIn("netMemberGrowth", totals(null), "2026-10-01").tells).toMatch(/of the accounts shown$/);
  expect(explainIn("members", totals(whole(1, 2)), "2026-10-01").value?.toNumber()).toBe(900);
});

test.each([
  [totals(whole(900, 1_200)), "Accounts no longer yours: −200 members"],
  [totals(whole(900, 700)), "Accounts that came since: +300 members"],
  [totals(whole(900, 1_000)), undefined],
  [totals(null, { lapsedOpening: 50 }), "Accounts lapsed since: −50 members"],
])("what the rows leave out is one line", (total, line) => expect(elsewhere(total)).toBe(line));
