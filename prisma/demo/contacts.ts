import { addDays, type Day } from "@/lib/units/day";
import { ownerOf, userIdOf } from "./access";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { nameFrom, seatsOf } from "./contact-names";
import { emailOfAlias } from "./people";
import { type Dice, diceOf, idOf } from "./random";
import type { Told, ToldContact } from "./story";
import { type Book, put } from "./table";

/** A person at a customer, by their name. */
export const contactIdOf = (accountId: string, name: string) => idOf("contact", accountId, name);

const neighbours: Record<string, string> = {
  "AE-1": "AE-2",
  "AE-2": "AE-3",
  "AE-3": "AE-4",
  "AE-4": "AE-5",
  "AE-5": "AE-6",
  "AE-6": "AE-1",
  "AE-7": "AE-8",
  "AE-8": "AE-7",
};

/** The colleague who knows the account too; one account in six has nobody named. */
export function backupOf(cast: Cast): string | null {
  if (cast.lapse || diceOf(`backup ${cast.key}`)(1, 6) === 1) return null;
  return userIdOf(emailOfAlias(neighbours[cast.owner] ?? cast.owner, cast.copy));
}

/** Since when whoever would take it over is trained for it; not yet in one of four. */
export function trainedOn({ today }: Calendar, cast: Cast): string | null {
  const dice = diceOf(`trained ${cast.key}`);
  return dice(1, 4) === 1 ? null : addDays(today, -dice(20, 400));
}

/** The people at a customer and what each thinks of us: those the story names, else those their sector seats. */
export function putContacts(book: Book, calendar: Calendar, cast: Cast, accountId: string, told: Told) {
  if (cast.lapse) return;
  const contacts = told.contacts ?? usual(calendar, cast);
  const owner = ownerOf(cast);
  for (const contact of contacts) {
    const id = contactIdOf(accountId, contact.name);
    put(book, "account_people", {
      id,
      account_id: accountId,
      name: contact.name,
      title: contact.title,
      email: contact.email ?? emailOf(contact.name, cast),
      phone: contact.phone ?? null,
      power: contact.power,
      chief: contact.chief ?? false,
      voice: contact.voice ?? false,
      community: contact.community ?? false,
      channel: contact.channel ?? null,
      counterpart_id: contact.counterpart === null ? null : contact.counterpart ? at(contact.counterpart) : owner,
      backup_id: contact.backup ? at(contact.backup) : null,
      note: contact.note ?? null,
      left_on: contact.left ?? null,
      version: 1,
    });
    for (const { stance, on, reason, by } of contact.stances)
      put(book, "stances", {
        id: idOf("stance", id, on),
        account_id: accountId,
        person_id: id,
        stance,
        reason: reason ?? null,
        noted_on: on,
        noted_by_id: by ? at(by) : owner,
        created_at: `${on < calendar.today ? on : addDays(calendar.today, -1)}T19:00:00Z`,
      });
  }
}

const at = (local: string) => userIdOf(`${local}@truebook.test`);

const emailOf = (name: string, cast: Cast) =>
  `${name.toLowerCase().replace(/[^a-z]+/g, ".")}@${cast.name
    .toLowerCase()
    .replace(/[^a-z]+/g, "")
    .slice(0, 24)}.example`;

const channels = ["E-mail", "Phone", "Video call", "In person"];
const steps = ["PROMOTER", "SUPPORTER", "SUPPORTER", "NEUTRAL", "NEUTRAL", "NEUTRAL", "CRITIC", "DETRACTOR"];
const reasons: Record<string, string> = {
  PROMOTER: "Spoke for us before the committee",
  SUPPORTER: "Content with service this year",
  NEUTRAL: "Wants to see this year’s figures first",
  CRITIC: "Unhappy with how long answers took",
  DETRACTOR: "Prefers another carrier",
};

function usual({ today }: Calendar, cast: Cast): ToldContact[] {
  const dice = diceOf(`contacts ${cast.key}`);
  const many = cast.contracts > 4000 ? dice(3, 5) : dice(2, 4);
  const lead = cast.copy || cast.members < 6000 ? undefined : leadOf(cast);
  return seatsOf(cast)
    .slice(0, many)
    .map((seat, index) => ({
      ...seat,
      name: nameFrom(dice),
      channel: channels[dice(0, channels.length - 1)],
      voice: index === 3 || undefined,
      community: seat.title.startsWith("Chair, union") || undefined,
      ...(seat.chief && lead && { counterpart: lead }),
      ...backupFor(cast, index, dice),
      stances: history(today, dice),
    }));
}

const leadOf = ({ key }: Cast) => (key.startsWith("B") ? "director2" : "director");

/** The person met first is also known to the owner’s neighbour, but in one account of four. */
function backupFor(cast: Cast, index: number, dice: Dice): { backup?: string } {
  const backed = dice(1, 4) > 1;
  if (index > 0 || !backed || cast.copy) return {};
  return { backup: neighbours[cast.owner]?.toLowerCase().replace("-", "") };
}

/** One or two notes on a person, the older half a year before. */
function history(today: Day, dice: Dice) {
  const [first, now] = [steps[dice(0, steps.length - 1)]!, steps[dice(0, steps.length - 1)]!];
  const ago = dice(6, 80);
  const latest = { stance: now, on: addDays(today, -ago), reason: reasons[now] };
  return first === now ? [latest] : [{ stance: first, on: addDays(today, -ago - 150), reason: reasons[first] }, latest];
}
