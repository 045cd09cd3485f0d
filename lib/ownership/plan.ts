import type { Day } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";

/** An owner's days on an account: both ends included, open without the last. */
export type Owned = { id: string; userId: string; name: string; fromOn: Day; toOn: Day | null };
export type Holding = {
  id: string;
  name: string;
  members: number;
  /** Dollars a year at what is in force; none without a standing. */
  insuredPremium: string | null;
  ascFees: string | null;
  /** Whether the viewer may give it to someone else. */
  movable: boolean;
  /** What the ownership is now, to tell whether it moved since it was read. */
  stamp: string;
  owners: Owned[];
};
export type Move = Holding & {
  ownerId: string | null;
  ownerName: string | null;
  ends: Owned | null;
  replaced: Owned[];
};
export type Stayed = { name: string; reason: string };
export type Plan = { moves: Move[]; same: number; locked: number; stayed: Stayed[] };

/** Who owns an account on a day; nobody knows no one. */
export const ownerOn = (owners: readonly Owned[], day: Day) =>
  owners.find(({ fromOn, toOn }) => fromOn <= day && (toOn === null || toOn >= day)) ?? null;

export type Asked = { toUserId: string; from: Day; seen?: Record<string, string> };

/**
 * What giving these accounts to someone from a day on does to each: whose ownership ends the day before, and which later
 * ones, planned or begun that day, it replaces. Those it already is so for, or that moved since they were seen, stay.
 */
export function planMoves(holdings: readonly Holding[], { toUserId, from, seen }: Asked): Plan {
  const plan: Plan = { moves: [], same: 0, locked: 0, stayed: [] };
  for (const holding of holdings) {
    const replaced = holding.owners.filter(({ fromOn }) => fromOn >= from);
    const then = ownerOn(holding.owners, from);
    if (!holding.movable) plan.locked += 1;
    else if (then?.userId === toUserId && replaced.every((owned) => owned === then)) plan.same += 1;
    else if (seen && seen[holding.id] !== holding.stamp)
      plan.stayed.push({ name: holding.name, reason: "Its owner changed since the preview." });
    else {
      const ends =
        then && then.fromOn < from ? then : (holding.owners.filter(({ fromOn }) => fromOn < from).at(-1) ?? null);
      plan.moves.push({ ...holding, ownerId: then?.userId ?? null, ownerName: then?.name ?? null, ends, replaced });
    }
  }
  return plan;
}

export type Loss = { userId: string; promised: boolean };

/** Who loses an account by a move: whoever has it until then, and those it was promised to for a later day. */
export function lossesOf(
  { owners, ends, replaced }: Pick<Move, "owners" | "ends" | "replaced">,
  { toUserId, from, today }: Asked & { today: Day },
): Loss[] {
  const then = ownerOn(owners, from);
  const has = then && then.fromOn <= today ? then : ends && (ends.toOn ?? today) >= today ? ends : null;
  const promised = replaced.filter(({ fromOn, userId }) => fromOn > today && userId !== has?.userId);
  const losses = [
    ...(has ? [{ userId: has.userId, promised: false }] : []),
    ...promised.map(({ userId }) => ({ userId, promised: true })),
  ];
  return losses.filter(({ userId }) => userId !== toUserId);
}

export type Load = { accounts: number; members: number };
export type Share = Load & { id: string | null; name: string };

/** The accounts and members that move, by who has them on that day. */
export function sharesOf(moves: readonly Move[]): Share[] {
  const shares = new Map<string | null, Share>();
  for (const { ownerId, ownerName, members } of moves) {
    const share = shares.get(ownerId) ?? { id: ownerId, name: ownerName ?? "No owner", accounts: 0, members: 0 };
    shares.set(ownerId, { ...share, accounts: share.accounts + 1, members: share.members + members });
  }
  return [...shares.values()].sort((a, b) => b.accounts - a.accounts || a.name.localeCompare(b.name));
}

export type Moving = Pick<Move, "id" | "name" | "members" | "insuredPremium" | "ascFees">;

/** The accounts that move with most members, at most so many, without what the viewer need not be sent. */
export const largestOf = (moves: readonly Move[], most: number): Moving[] =>
  [...moves]
    .sort((a, b) => b.members - a.members || a.name.localeCompare(b.name))
    .slice(0, most)
    .map(({ id, name, members, insuredPremium, ascFees }) => ({ id, name, members, insuredPremium, ascFees }));

/** What moves in all: members, and dollars a year as text. */
export const togetherOf = (moves: readonly Pick<Move, "members" | "insuredPremium" | "ascFees">[]) => ({
  members: moves.reduce((all, { members }) => all + members, 0),
  insuredPremium: sum(moves.map(({ insuredPremium }) => decimal(insuredPremium ?? 0))).toFixed(2),
  ascFees: sum(moves.map(({ ascFees }) => decimal(ascFees ?? 0))).toFixed(2),
});

/** Planned ownerships that a move takes the place of, told: those that begin after today. */
export const replacedPlans = (moves: readonly Move[], today: Day) =>
  moves.flatMap(({ name, replaced }) =>
    replaced.filter(({ fromOn }) => fromOn > today).map((owned) => ({ name, to: owned.name, fromOn: owned.fromOn })),
  );
