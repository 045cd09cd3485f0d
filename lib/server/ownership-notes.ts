import "server-only";
import { lossesOf, type Move } from "@/lib/ownership/plan";
import * as words from "@/lib/ownership/words";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "./door";
import { type Note, notify } from "./notify";

type About = { id: string; name: string };
const what = (accounts: About[]) => words.accountsText(accounts.map(({ name }) => name));
const note = (userId: string, title: string, accounts: About[], source: string): Note => ({
  userId,
  accountId: accounts.length === 1 ? (accounts[0]?.id ?? null) : null,
  kind: "OWNERSHIP",
  title,
  href: accounts.length === 1 ? `/accounts/${accounts[0]?.id}` : "/accounts",
  source,
});

/** What of a move is told, and to whom. */
export type ToldMove = About & Pick<Move, "owners" | "ends" | "replaced">;
type Moved = {
  by: string;
  /** Whose act it is where a job does it for them: not told of it. */
  byId?: string;
  moves: ToldMove[];
  to: About;
  from: Day;
  today: Day;
  operationId: string;
};

/** Tells the new owner what came, each of those before what went, and whoever leads them. */
export async function tellOfMoves(db: Db, { by, byId, moves, to, from, today, operationId }: Moved) {
  const losses = moves.flatMap((move) =>
    lossesOf(move, { toUserId: to.id, from, today }).map((loss) => ({ ...loss, move })),
  );
  const losers = [...new Set(losses.map(({ userId }) => userId))];
  const leads = await leadsOf(db, [to.id, ...losers]);
  const taken = losers.map((userId) => {
    const theirs = losses.filter((loss) => loss.userId === userId);
    const accounts = theirs.map(({ move }) => move);
    const say = theirs.every(({ promised }) => promised) ? words.promisedElsewhere : words.tookFromYou;
    return note(userId, say(by, what(accounts), to.name, from, today), accounts, `taken ${operationId}`);
  });
  const led = [...new Set(leads.map(({ leadId }) => leadId))]
    .filter((leadId) => leadId !== to.id && !losers.includes(leadId))
    .map((leadId) => {
      const people = leads.filter((each) => each.leadId === leadId).map(({ userId }) => userId);
      const gone = [...new Set(losses.flatMap(({ userId, move }) => (people.includes(userId) ? move : [])))];
      const title =
        gone.length > 0
          ? words.movedInTeam(by, what(gone), to.name, from, today)
          : words.cameToTeam(by, what(moves), to.name, from, today);
      return note(leadId, title, gone.length > 0 ? gone : moves, `team ${operationId}`);
    });
  const given = note(to.id, words.gaveYou(by, what(moves), from, today), moves, `given ${operationId}`);
  const notes = [given, ...taken, ...led];
  return notify(
    db,
    notes.filter(({ userId }) => userId !== byId),
  );
}

/** Who leads the teams these people are members of today. */
const leadsOf = (db: Db, people: string[]) =>
  lent(
    db,
    (job) => job.$queryRaw<{ userId: string; leadId: string }[]>`
      select distinct m.user_id as "userId", l.user_id as "leadId" from memberships m
      join memberships l on l.team_id = m.team_id and l.kind = 'LEAD' and l.user_id <> m.user_id
        and business_day() between l.from_on and coalesce(l.to_on, 'infinity')
      where m.user_id = any (${people}::uuid[]) and m.kind = 'MEMBER'
        and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
      order by 1, 2`,
  );

type Covered = { by: string; accounts: About[]; who: About; from: Day; to: Day; today: Day; operationId: string };

/** Tells whoever is to cover, and those whose accounts these are. */
export async function tellOfCover(db: Db, { by, accounts, who, from, to, today, operationId }: Covered) {
  const owners = await ownersOf(db, accounts);
  return notify(db, [
    note(who.id, words.coverAsked(by, what(accounts), from, to, today), accounts, `cover ${operationId}`),
    ...owners.map(([userId, theirs]) =>
      note(userId, words.coveredForYou(by, who.name, what(theirs), from, to, today), theirs, `cover ${operationId}`),
    ),
  ]);
}

/** Tells both that cover ended before its day. */
export async function tellOfCoverOver(
  db: Db,
  { by, account, who, operationId }: { by: string; account: About; who: About; operationId: string },
) {
  const owners = await ownersOf(db, [account]);
  const source = `cover over ${operationId}`;
  return notify(db, [
    note(who.id, words.coverOver(by, account.name), [], source),
    ...owners.map(([userId]) => note(userId, words.coverOverForYou(by, who.name, account.name), [account], source)),
  ]);
}

/** These accounts by who owns them today. */
async function ownersOf(db: Db, accounts: About[]) {
  const rows = await lent(
    db,
    (job) => job.$queryRaw<{ userId: string; accountId: string }[]>`
      select user_id as "userId", account_id as "accountId" from account_access
      where kind = 'OWNER' and account_id = any (${accounts.map(({ id }) => id)}::uuid[])
        and business_day() between from_on and coalesce(to_on, 'infinity') order by 1`,
  );
  return [...new Set(rows.map(({ userId }) => userId))].map((userId): [string, About[]] => [
    userId,
    accounts.filter(({ id }) => rows.some((row) => row.userId === userId && row.accountId === id)),
  ]);
}
