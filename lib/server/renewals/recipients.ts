import "server-only";
import { refuse } from "@/lib/errors";
import { type LineLetter, recipientsOf } from "@/lib/letters/recipient";
import { type Choice, type Recipient, recipientValue, recipientWords } from "@/lib/path/recipient";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { firmOf } from "../firms/followed";
import { sql } from "../sql";

type Person = { id: string; name: string; firmId: string | null };

/**
 * Who a decision may be sent to today: the people of the firms that hold its release, the firm itself, and the
 * customer's people. A firm with a letter that may not be sent it stands there with the reason, for its people too.
 */
export async function readRecipients(db: Db, trackId: string): Promise<Choice[]> {
  const [track] = await db.$queryRaw<{ account: string; today: Day }[]>`
    select a.name as account, business_day()::text as today from renewal_tracks t join accounts a on a.id = t.account_id
    where t.id = ${trackId}::uuid`;
  if (!track) return [];
  const letters = await db.$queryRaw<LineLetter[]>`
    select b.line_id as "lineId", f.id as "firmId", f.name as firm, b.role, b.from_on::text as "fromOn", b.to_on::text as "toOn",
      b.quote_only as "quoteOnly", b.contested, b.rescindable_until::text as "rescindableUntil",
      b.rescinded_on::text as "rescindedOn", b.release_to as "releaseTo"
    from renewal_tracks t
    join brokers_of_record b on b.account_id = t.account_id and (b.line_id is null or b.line_id = t.line_id)
    join firms f on f.id = ${firmOf(sql`b.firm_id`)}
    where t.id = ${trackId}::uuid order by b.from_on desc, f.name`;
  const firms = [...new Map(letters.map(({ firmId, firm }) => [firmId, firm]))];
  const people = await db.$queryRaw<Person[]>`
    select p.id, p.name, ${firmOf(sql`p.firm_id`)} as "firmId" from firm_people p
    where ${firmOf(sql`p.firm_id`)} = any (${firms.map(([id]) => id)}::uuid[]) and p.left_on is null
    order by not p.leads, p.name`;
  const contacts = await db.$queryRaw<Person[]>`
    select p.id, p.name, null as "firmId" from account_people p join renewal_tracks t on t.account_id = p.account_id
    where t.id = ${trackId}::uuid and p.left_on is null
    order by array_position(array['DECIDER', 'INFLUENCER', 'GATEKEEPER', 'USER'], p.power), p.name`;
  const { whyNot } = recipientsOf(letters, track.today);
  const ours = (recipient: Recipient, name: string) => ({
    value: recipientValue(recipient),
    name,
    of: track.account,
  });
  return [
    ...firms.flatMap(([id, firm]) => {
      const refusal = whyNot(id, firm);
      const theirs = (recipient: Recipient, name: string) => ({
        value: recipientValue(recipient),
        name,
        of: firm,
        firmId: id,
        ...(refusal && { refusal }),
      });
      const there = people.filter(({ firmId }) => firmId === id);
      return [...there.map(({ id, name }) => theirs({ kind: "person", id }, name)), theirs({ kind: "firm", id }, firm)];
    }),
    ...contacts.map(({ id, name }) => ours({ kind: "contact", id }, name)),
    ours({ kind: "customer" }, track.account),
  ];
}

/** The columns that keep who it was sent to, or a refusal with the reason. */
export async function sentTo(db: Db, trackId: string, recipient: Recipient) {
  const value = recipientValue(recipient);
  const choice =
    (await readRecipients(db, trackId)).find((each) => each.value === value) ??
    refuse("Whoever was chosen is neither at a firm of record nor with the customer any more. Choose again.");
  if (choice.refusal) refuse(choice.refusal);
  return {
    releasedTo: recipientWords(choice),
    releasedToFirmId: choice.firmId ?? null,
    releasedToPersonId: recipient.kind === "person" ? recipient.id : null,
    releasedToContactId: recipient.kind === "contact" ? recipient.id : null,
    releasedAt: new Date(),
  };
}
