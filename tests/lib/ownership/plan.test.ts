import { expect, test } from "vitest";
import {
  type Holding,
  largestOf,
  lossesOf,
  type Owned,
  ownerOn,
  planMoves,
  replacedPlans,
  sharesOf,
  togetherOf,
} from "@/lib/ownership/plan";

const ann: Owned = { id: "1", userId: "ann", name: "ann", fromOn: "2020-01-01", toOn: null };
const until = { ...ann, toOn: "2026-12-31" };
const bob = { id: "2", userId: "bob", name: "bob", fromOn: "2027-01-01", toOn: null };
const acme = (owners = [ann], rest: Partial<Holding> = {}): Holding => ({
  id: "acme",
  name: "Acme",
  members: 100,
  insuredPremium: "1200.0000",
  ascFees: "0.0000",
  movable: true,
  stamp: "s",
  owners,
  ...rest,
});
const plan = (holding: Holding, toUserId: string, from: string, seen?: Record<string, string>) =>
  planMoves([holding], { toUserId, from, seen });

test("who owns an account on a day", () => {
  expect(["2019-12-31", "2026-12-31", "2027-01-01"].map((day) => ownerOn([until, bob], day)?.name)).toEqual([
    undefined,
    "ann",
    "bob",
  ]);
});

test("the one before ends, what begins on the day or later is replaced", () => {
  expect(plan(acme(), "cy", "2026-12-01").moves).toMatchObject([{ ends: ann, ownerId: "ann", replaced: [] }]);
  expect(plan(acme([until, bob]), "cy", "2026-12-01").moves).toMatchObject([{ ends: until, replaced: [bob] }]);
  expect(plan(acme([until, bob]), "cy", "2027-01-01").moves).toMatchObject([
    { ends: until, ownerId: "bob", replaced: [bob] },
  ]);
  expect(plan(acme([until, bob]), "cy", "2027-02-01").moves).toMatchObject([{ ends: bob, replaced: [] }]);
});

test("who loses it: whoever has it until then, and whom it was promised to", () => {
  const losses = (owners: Owned[], toUserId: string, from: string) =>
    plan(acme(owners), toUserId, from).moves.flatMap((move) =>
      lossesOf(move, { toUserId, from, today: "2026-11-29" }).map(({ userId, promised }) => `${userId} ${promised}`),
    );
  expect(losses([ann], "cy", "2026-12-01")).toEqual(["ann false"]);
  expect(losses([until, bob], "cy", "2026-12-01")).toEqual(["ann false", "bob true"]);
  expect(losses([until, bob], "cy", "2027-01-01")).toEqual(["ann false", "bob true"]);
  expect(losses([until, bob], "ann", "2026-12-01")).toEqual(["bob true"]);
  expect(losses([until, bob], "bob", "2026-12-01")).toEqual(["ann false"]);
});

test("what is so already stays, unless something later would undo it", () => {
  expect(plan(acme(), "ann", "2026-12-01")).toMatchObject({ same: 1, moves: [] });
  expect(plan(acme([until, bob]), "bob", "2027-01-01")).toMatchObject({ same: 1, moves: [] });
  expect(plan(acme([until, bob]), "ann", "2026-12-01")).toMatchObject({ same: 0, moves: [{ replaced: [bob] }] });
});

test("what is not theirs to move, or moved since it was seen, stays", () => {
  expect(plan(acme([ann], { movable: false }), "cy", "2026-12-01")).toMatchObject({ locked: 1, moves: [] });
  expect(plan(acme(), "cy", "2026-12-01", { acme: "s" }).moves).toHaveLength(1);
  expect(plan(acme(), "cy", "2026-12-01", { acme: "older" })).toMatchObject({
    moves: [],
    stayed: [{ name: "Acme", reason: "Its owner changed since the preview." }],
  });
});

test("the largest of what moves come first, and no more than asked for", () => {
  const sized = (name: string, members: number) => acme([ann], { id: name, name, members });
  const asked = { toUserId: "cy", from: "2026-12-01" };
  const { moves } = planMoves([sized("Acme", 5), sized("Zinc", 90), sized("Bolt", 90), sized("Cargo", 7)], asked);
  expect(largestOf(moves, 3)).toEqual(
    [["Bolt", 90] as const, ["Zinc", 90] as const, ["Cargo", 7] as const].map(([name, members]) => ({
      id: name,
      name,
      members,
      insuredPremium: "1200.0000",
      ascFees: "0.0000",
    })),
  );
  expect(largestOf([], 3)).toEqual([]);
  expect(togetherOf(moves)).toEqual({ members: 192, insuredPremium: "4800.00", ascFees: "0.00" });
});

test("shares are by who has the accounts on the day; replaced plans are those to come", () => {
  const { moves } = planMoves([acme(), acme([until, bob], { id: "b", name: "Bolt", members: 5 })], {
    toUserId: "cy",
    from: "2027-01-01",
  });
  expect(sharesOf(moves)).toEqual([
    { id: "ann", name: "ann", accounts: 1, members: 100 },
    { id: "bob", name: "bob", accounts: 1, members: 5 },
  ]);
  expect(replacedPlans(moves, "2026-11-23")).toEqual([{ name: "Bolt", to: "bob", fromOn: "2027-01-01" }]);
  expect(replacedPlans(moves, "2027-01-01")).toEqual([]);
});
