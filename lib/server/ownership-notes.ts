import "server-only";
import type { Move } from "@/lib/ownership/plan";
import { accountsText, coverAsked, gaveYou, tookFromYou } from "@/lib/ownership/words";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { notify } from "./notify";

type About = { id: string; name: string };
const place = (accounts: About[]) => (accounts.length === 1 ? `/accounts/${accounts[0]?.id}` : "/accounts");

type Moved = { by: string; moves: Move[]; to: About; from: Day; today: Day; operationId: string };

/** Tells the new owner what came, and each of those before what went. */
export function tellOfMoves(db: Db, { by, moves, to, from, today, operationId }: Moved) {
  const names = (some: Move[]) => accountsText(some.map(({ name }) => name));
  const before = [...new Set(moves.flatMap(({ ownerId }) => ownerId ?? []))].filter((id) => id !== to.id);
  const note = (userId: string, title: string, accounts: About[], source: string) => ({
    userId,
    accountId: accounts.length === 1 ? accounts[0]?.id : null,
    kind: "OWNERSHIP" as const,
    title,
    href: place(accounts),
    source: `${source} ${operationId}`,
  });
  return notify(db, [
    note(to.id, gaveYou(by, names(moves), from, today), moves, "given"),
    ...before.map((userId) => {
      const theirs = moves.filter(({ ownerId }) => ownerId === userId);
      return note(userId, tookFromYou(by, names(theirs), to.name, from, today), theirs, "taken");
    }),
  ]);
}

type Covered = { by: string; accounts: About[]; userId: string; from: Day; to: Day; today: Day; operationId: string };

/** Tells whoever is to cover. */
export const tellOfCover = (db: Db, { by, accounts, userId, from, to, today, operationId }: Covered) =>
  notify(db, [
    {
      userId,
      accountId: accounts.length === 1 ? accounts[0]?.id : null,
      kind: "OWNERSHIP",
      title: coverAsked(by, accountsText(accounts.map(({ name }) => name)), from, to, today),
      href: place(accounts),
      source: `cover ${operationId}`,
    },
  ]);
