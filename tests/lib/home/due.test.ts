import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type AnswerDue,
  type Callable,
  callsDue,
  type DueItem,
  inOrder,
  leavesOn,
  milestonesDue,
  noticesDue,
  type OpenTrack,
  workOf,
} from "@/lib/home/due";
import { addDays } from "@/lib/units/day";

const today = "2026-11-23";
const until = addDays(today, 10);

const track = (more: Partial<OpenTrack> = {}): OpenTrack => ({
  ...{ id: "t1", renewalId: "r1", accountId: "a1", account: "Acme", members: 900, situs: "MA" },
  ...{
    kind: "INSURED",
    guaranteed: false,
    coverage: "MEDICAL",
    planOption: "PPO",
    stage: "NEGOTIATION",
    effectiveOn: "2027-01-01",
  },
  ...{ releaseDueOn: "2026-10-02", releasedOn: "2026-10-01", decideByOn: "2026-12-01", decidedOn: null },
  ...more,
});
const task = (id: string, on: string, members = 0): DueItem => ({
  ...{ kind: "TASK", id, on, title: id, accountId: null, about: null, href: "/tasks", members },
});

test("a decision is due by the day its stage is to be left, by the dates the track keeps", () => {
  expect(leavesOn(track())).toBe("2026-10-16");
  expect(leavesOn(track({ stage: "DECISION" }))).toBe("2026-12-01");
  expect(leavesOn(track({ stage: "APPROVAL", releasedOn: null, releaseDueOn: "2026-11-30" }))).toBe("2026-11-30");
  expect(leavesOn(track({ stage: "VERBAL" }))).toBeNull();
  expect(leavesOn(track({ stage: "LOST" }))).toBeNull();
  expect(leavesOn(track({ stage: "DECISION", decidedOn: "2026-11-20" }))).toBeNull();
});

test("a milestone within ten days is due, with where the decision may go from there", () => {
  const due = milestonesDue(
    [
      track({ id: "late", stage: "RELEASED" }),
      track({ id: "near", stage: "DECISION" }),
      track({ id: "far", stage: "DECISION", decideByOn: addDays(until, 1) }),
    ],
    until,
    today,
  );
  expect(due.map(({ id }) => id)).toEqual(["late", "near"]);
  expect(due[1]).toMatchObject({ on: "2026-12-01", about: "Acme", href: "/renewals/r1", members: 900 });
  expect(due[1]!.next.slice(0, 2)).toEqual(["VERBAL", "SOLD_RENEWED"]);
});

test("what the law asks for is told once a renewal, until its day and no longer", () => {
  const two = [track(), track({ id: "t2", planOption: "HMO" })];
  // Thirty days before 1/1/2027 is Wednesday, December 2.
  const due = noticesDue(two, until, today);
  expect(due.map(({ what, on }) => [what, on])).toEqual([["Summary of Benefits and Coverage", "2026-12-02"]]);
  expect(noticesDue(two, until, "2026-12-03")).toEqual([]);
  expect(noticesDue([track({ stage: "LOST" })], until, today)).toEqual([]);
});

const renewal = (more: Partial<Callable> = {}): Callable => ({
  ...{ renewalId: "r1", accountId: "a1", account: "Acme", members: 900, renewsOn: "2027-01-01", last: null },
  ...more,
});
const said = (on: string) => ({ id: "c1", call: "LIKELY" as const, on, inGroup: null, slices: 40 });

test.each([
  ["nobody called it: today", null, "2026-11-23"],
  ["said today: it speaks beyond ten days", "2026-11-23", undefined],
  ["said a week ago: by the day it goes stale", "2026-11-16", "2026-11-30"],
  ["gone stale two days ago: late", "2026-11-07", "2026-11-21"],
])("a call: %s", (_, on, due) => {
  const [item] = callsDue([renewal({ last: on ? said(on) : null })], until, today);
  expect(item?.on).toBe(due);
});

test("an answer is told instead of the milestone of its decision", () => {
  const [milestone] = milestonesDue([track({ stage: "APPROVAL" })], until, today);
  const answer: AnswerDue = {
    ...{ kind: "ANSWER", id: "p1", trackId: "t1", on: "2026-11-24", answer: "APPROVED", stage: "APPROVAL", next: [] },
    ...{ accountId: "a1", about: "Acme", href: "/renewals/r1", members: 900 },
    asked: {
      ...{ kind: "INSURED", currentRate: "500", requiredRate: "550", askedRate: "540", approvedRate: "540" },
      units: "10800",
    },
  };
  expect(inOrder([milestone!, answer])).toEqual([answer]);
  expect(inOrder([milestone!])).toEqual([milestone]);
});

test("the four counts of a day", () => {
  const promise = (on: string, theirs: boolean): DueItem => ({
    ...{ kind: "PROMISE", id: on, on, words: "", theirs, writable: true, accountId: null, about: null, href: "/" },
    members: 0,
  });
  const tracks = [
    track({ decideByOn: addDays(today, 7) }),
    track({ id: "t2", releasedOn: null, releaseDueOn: addDays(today, 7) }),
    track({ id: "t3", releasedOn: null, releaseDueOn: addDays(today, 8) }),
    track({ id: "t4", decideByOn: addDays(today, 8) }),
  ];
  const items = [
    promise("2026-11-20", false),
    promise("2026-11-20", true),
    promise(today, false),
    ...callsDue([renewal(), renewal({ renewalId: "r2", last: said("2026-11-16") })], until, today),
  ];
  expect(workOf(items, tracks, today)).toEqual({ promises: 1, releases: 1, calls: 1, decisions: 1 });
});

test("late first, then by day, then by members at stake: whatever is given, whole and in one order", () => {
  const items = fc.array(
    fc.record({ id: fc.uuid(), late: fc.integer({ min: -30, max: 30 }), members: fc.nat({ max: 3 }) }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(items, (given) => {
      const due = given.map(({ id, late, members }) => task(id, addDays(today, late), members));
      const ordered = inOrder(due);
      expect(ordered).toHaveLength(due.length);
      expect(inOrder([...due].reverse())).toEqual(ordered);
      for (const [at, item] of ordered.entries()) {
        const next = ordered[at + 1];
        if (next) expect(item.on < next.on || (item.on === next.on && item.members >= next.members)).toBe(true);
      }
    }),
  );
});
