import "server-only";
import type { Changes } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { type LetterPlan, planWithdrawal, type Letter as Ruled } from "@/lib/letters/plan";
import { usualWindow } from "@/lib/letters/release";
import type { Viewer } from "@/lib/policy";
import { type Day, dateOf } from "@/lib/units/day";
import { concerned } from "./account-team";
import type { Db } from "./door";
import { firmOf } from "./firms/followed";
import { notify } from "./notify";
import { settingNow } from "./settings";
import { sql } from "./sql";
import { restateStandings } from "./standing";

export type HeldLetter = Ruled & {
  accountId: string;
  account: string;
  firm: string;
  coverage: string | null;
  receivedOn: Day | null;
  rescindableUntil: Day | null;
  version: number;
};

const columns = sql`b.id, b.account_id as "accountId", a.name as account, b.line_id as "lineId", l.coverage, ${firmOf(sql`b.firm_id`)} as "firmId",
  f.name as firm, b.role, b.signed_on::text as "signedOn", b.received_on::text as "receivedOn", b.from_on::text as "fromOn", b.to_on::text as "toOn",
  b.quote_only as "quoteOnly", b.contested, b.rescinded_on::text as "rescindedOn",
  b.rescindable_until::text as "rescindableUntil", b.version`;

/** An account about to get or lose a letter, and whether it is the viewer's; held, so that two letters come one by one. */
export async function lockLetterAccount(db: Db, accountId: string) {
  const [account] = await db.$queryRaw<{ id: string; name: string; writable: boolean; today: Day }[]>`
    select id, name, id in (select writable_accounts()) as writable, business_day()::text as today
    from accounts where id = ${accountId}::uuid`;
  if (!account) return missing();
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`letters ${accountId}`}, 0))::text`;
  return account;
}

/** Every letter of an account, oldest first. */
export const readLetters = (db: Db, accountId: string) =>
  db.$queryRaw<HeldLetter[]>`
    select ${columns} from brokers_of_record b join accounts a on a.id = b.account_id join firms f on f.id = ${firmOf(sql`b.firm_id`)}
    left join lines l on l.id = b.line_id where b.account_id = ${accountId}::uuid order by b.from_on, b.id`;

/** The account of a letter, held; not there and not visible are one answer. */
export async function lockLetter(db: Db, letterId: string) {
  const letter = await db.brokerOfRecord.findUnique({ where: { id: letterId }, select: { accountId: true } });
  const account = await lockLetterAccount(db, letter?.accountId ?? missing());
  return { ...account, letterId };
}

/** A letter among those of its account, as it was read. */
export function letterAsRead(letters: HeldLetter[], letterId: string, version: number): HeldLetter {
  const letter = letters.find(({ id }) => id === letterId) ?? missing();
  if (letter.version !== version)
    refuse("Somebody changed this letter since you opened it. Nothing was saved: look at it again.", {
      theirs: letter.toOn ?? letter.fromOn,
      version: letter.version,
    });
  return letter;
}

/** Moves the last days of other letters; answers what changed of each, for the trail. */
export async function moveEnds(db: Db, ends: LetterPlan["ends"]) {
  for (const { id, toOn } of ends)
    await db.brokerOfRecord.update({
      where: { id },
      data: { toOn: toOn ? dateOf(toOn) : null, version: { increment: 1 } },
      select: { id: true },
    });
  return ends.map(({ id, was, toOn }) => ({ id, changes: { toOn: [was, toOn] } as Changes }));
}

/** A letter stops binding, being contested or taken back: what it had ended goes on. */
export async function withdraw(db: Db, letters: HeldLetter[], gone: HeldLetter, data: object) {
  await db.brokerOfRecord.update({
    where: { id: gone.id },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
  return moveEnds(db, planWithdrawal(letters, gone));
}

/** How many business days a customer has to take a letter back. */
export const rescissionWindow = async (db: Db) =>
  Number((await settingNow(db, "letter_rescission_days")) ?? usualWindow);

type Told = { accountId: string; title: string; operationId: string };

/** Restates the account and tells its team and whoever leads its owner. */
export async function tellOfLetter(db: Db, { accountId, title, operationId }: Told) {
  await restateStandings(db, [accountId]);
  const people = await db.$queryRaw<{ id: string }[]>`
    select distinct user_id as id from ${concerned} c where account_id = ${accountId}::uuid`;
  await notify(
    db,
    people.map(({ id }) => ({
      userId: id,
      accountId,
      kind: "BROKER" as const,
      title,
      href: `/accounts/${accountId}?tab=lines#broker-of-record`,
      source: `letter ${operationId}`,
    })),
  );
}

/** Asks the account's owner, or whoever acts where nobody owns it, to do what a letter needs. */
export async function askOwner(db: Db, viewer: Viewer, task: { accountId: string; title: string; dueOn: Day }) {
  const owner = await db.$queryRaw<{ id: string }[]>`
    select user_id as id from account_access where account_id = ${task.accountId}::uuid and kind = 'OWNER'
      and business_day() between from_on and coalesce(to_on, 'infinity') limit 1`;
  await db.task.create({
    data: { ...task, dueOn: dateOf(task.dueOn), assigneeId: owner[0]?.id ?? viewer.id, createdById: viewer.id },
    select: { id: true },
  });
}
