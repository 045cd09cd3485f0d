import "server-only";
import { refuse } from "@/lib/errors";
import { paysCommission, unappointedText } from "@/lib/firms/appointed";
import { type LineLetter, recipientsOf } from "@/lib/letters/recipient";
import { type Choice, type Recipient, recipientValue, recipientWords } from "@/lib/path/recipient";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import { isAccount } from "../accounts-followed";
import type { Db } from "../door";
import { appointedToday } from "../firms/appointed";
import { firmOf } from "../firms/followed";
import { sql } from "../sql";

type Track = { account: string; situs: string | null; kind: TrackKind; commission: string | null; today: Day };
type Letter = LineLetter & { appointed: boolean };
type Person = { id: string; name: string; firmId: string | null };

/**
 * Who a decision may be sent to today: the people of the firms that hold its release, the firm itself, and the
 * customer's people. A firm with a letter that may not be sent it stands there with the reason, for its people too; so does
 * a broker without an appointment where the contract is governed, or where nobody recorded which state that is, for what
 * pays commission.
 */
export async function readRecipients(db: Db, trackId: string): Promise<Choice[]> {
  const [track] = await db.$queryRaw<Track[]>`
    select a.name as account, a.situs, t.kind, business_day()::text as today,
      (select p.commission::text from line_terms p where p.line_id = t.line_id and p.from_on < r.effective_on
        order by p.from_on desc limit 1) as commission
    from renewal_tracks t join renewals r on r.id = t.renewal_id join accounts a on a.id = t.account_id where t.id = ${trackId}::uuid`;
  if (!track) return [];
  const letters = await db.$queryRaw<Letter[]>`
    select b.line_id as "lineId", f.id as "firmId", f.name as firm, b.role, b.from_on::text as "fromOn", b.to_on::text as "toOn",
      b.quote_only as "quoteOnly", b.contested, b.rescindable_until::text as "rescindableUntil",
      b.rescinded_on::text as "rescindedOn", b.release_to as "releaseTo",
      exists (select from firm_licences l where ${firmOf(sql`l.firm_id`)} = f.id and l.state = a.situs
        and ${appointedToday(sql`l`)}) as appointed
    from renewal_tracks t join accounts a on a.id = t.account_id
    join brokers_of_record b on b.account_id = t.account_id and (b.line_id is null or b.line_id = t.line_id)
    join firms f on f.id = ${firmOf(sql`b.firm_id`)}
    where t.id = ${trackId}::uuid order by b.from_on desc, f.name`;
  const firms = [...new Map(letters.map(({ firmId, firm }) => [firmId, firm]))];
  const people = await db.$queryRaw<Person[]>`
    select p.id, p.name, ${firmOf(sql`p.firm_id`)} as "firmId" from firm_people p
    where ${firmOf(sql`p.firm_id`)} = any (${firms.map(([id]) => id)}::uuid[]) and p.left_on is null
    order by not p.leads, p.name`;
  const contacts = await db.$queryRaw<{ id: string; name: string; cameAlong: boolean }[]>`
    select p.id, p.name, p.account_id <> t.account_id as "cameAlong" from renewal_tracks t
    join account_people p on ${isAccount(sql`p.account_id`, sql`t.account_id`)}
    where t.id = ${trackId}::uuid and p.left_on is null
    order by array_position(array['DECIDER', 'INFLUENCER', 'GATEKEEPER', 'USER'], p.power), p.name`;
  const { whyNot, asBroker } = recipientsOf(letters, track.today);
  const appointed = new Set(letters.flatMap((letter) => (letter.appointed ? [letter.firmId] : [])));
  const commissionable = paysCommission(track);
  const unpaid = (firmId: string, firm: string) =>
    commissionable && asBroker(firmId) && !appointed.has(firmId) ? unappointedText(firm, track.situs) : undefined;
  const ours = (recipient: Recipient, name: string) => ({
    value: recipientValue(recipient),
    name,
    of: track.account,
  });
  return [
    ...firms.flatMap(([id, firm]) => {
      const refusal = whyNot(id, firm) ?? unpaid(id, firm);
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
    ...contacts.map(({ id, name, cameAlong }) => ({ ...ours({ kind: "contact", id }, name), cameAlong })),
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
    // Of who came along with a merge the words are kept alone: they are another account's again once it is taken apart.
    releasedToContactId: recipient.kind === "contact" && !choice.cameAlong ? recipient.id : null,
    releasedAt: new Date(),
  };
}
