import { describe, expect, test } from "vitest";
import type { Desk } from "@/lib/requests/desks";
import {
  lateByOwner,
  listed,
  type RequestsState,
  requestsExportHref,
  requestsHref,
  requestsState,
} from "@/lib/requests/list";

const me = "0190f000-0000-7000-8000-000000000001";
const other = "0190f000-0000-7000-8000-000000000002";
const one = (id: string, more: object = {}) => ({
  id,
  kind: "INSURED",
  account: "Acme Mills",
  subject: "Trend by pool",
  desk: "UNDERWRITING" as Desk,
  assigneeId: me as string | null,
  assignee: "Grace Lin" as string | null,
  contact: "",
  state: "OPEN" as const,
  clock: { used: 1, allowed: 5, waited: 0, late: 0, dueOn: "2026-11-10", waiting: false },
  endedOn: null as string | null,
  ...more,
});
const late = (days: number, dueOn = "2026-11-01") => ({
  clock: { used: 5 + days, allowed: 5, waited: 0, late: days, dueOn, waiting: false },
});
const all = [
  one("open"),
  one("soon", { clock: { ...one("").clock, dueOn: "2026-11-05" } }),
  one("late 1", late(1)),
  one("late 4", { ...late(4), assigneeId: other, assignee: "Ellen Brandt" }),
  one("late 2, the desk’s", { ...late(2), desk: "OPERATIONS", assigneeId: null, assignee: null }),
  one("late 3, legal", { ...late(3), desk: "LEGAL", assigneeId: null, assignee: null, contact: "Priya Nair" }),
  one("waiting", { state: "WAITING", account: "Bolt" }),
  one("answered", { ...late(9), state: "ANSWERED", endedOn: "2026-11-02" }),
  one("quote", { kind: "QUOTE", state: "ANSWERED", endedOn: "2026-11-01" }),
  one("withdrawn", { state: "WITHDRAWN", endedOn: "2026-11-04" }),
];
const shown = (given: Partial<RequestsState>) =>
  listed(all, { ...requestsState.parse({}), ...given }, me).map(({ id }) => id);

describe("what a state shows", () => {
  test.each([
    [{}, ["late 4", "late 3, legal", "late 2, the desk’s", "late 1", "soon", "open", "waiting"]],
    [{ show: "late", of: "mine" }, ["late 1"]],
    [{ show: "late", of: other }, ["late 4"]],
    [{ show: "waiting" }, ["waiting"]],
    [{ show: "ended" }, ["withdrawn", "answered", "quote"]],
    [{ show: "all", about: "quotes" }, ["quote"]],
    [{ desk: "OPERATIONS" }, ["late 2, the desk’s"]],
    [{ of: "desk", q: "trend" }, ["late 3, legal", "late 2, the desk’s"]],
    [{ q: "bolt" }, ["waiting"]],
    [{ id: "answered", q: "bolt" }, ["answered"]],
  ] as [Partial<RequestsState>, string[]][])("%j", (state, expected) => expect(shown(state)).toEqual(expected));

  test("an address that means nothing shows what is open, and what is usual is left out of it", () => {
    expect(requestsState.parse({ show: "?", desk: "KITCHEN", of: "x", id: "1", q: "  a   b " })).toEqual({
      q: "a b",
      show: "open",
    });
    expect(requestsHref({ show: "open", q: "" })).toBe("/renewals/requests");
    expect(requestsHref({ about: "quotes", show: "late" })).toBe("/opportunities/quotes?show=late");
    expect(requestsExportHref(requestsState.parse({ q: "a" }))).toBe("/renewals/requests/export?q=a");
    expect(requestsExportHref({ ...requestsState.parse({}), about: "quotes" })).toBe("/opportunities/quotes/export");
    expect(requestsHref({ show: "late" }, { desk: "LEGAL" })).toBe("/renewals/requests?show=late&desk=LEGAL");
  });
});

test("late by owner: by the oldest, those in time and those over left out", () =>
  expect(lateByOwner(all)).toEqual([
    { desk: "UNDERWRITING", of: other, name: "Ellen Brandt", open: 1, late: 1, oldest: 4 },
    { desk: "LEGAL", of: "desk", name: "Priya Nair", open: 1, late: 1, oldest: 3 },
    { desk: "OPERATIONS", of: "desk", name: "Operations desk", open: 1, late: 1, oldest: 2 },
    { desk: "UNDERWRITING", of: me, name: "Grace Lin", open: 4, late: 1, oldest: 1 },
  ]));
