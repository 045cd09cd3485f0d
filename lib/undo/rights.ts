import { onOwn } from "@/lib/asker";
import { type Ability, can, policy, type RecordAbility, type Viewer } from "@/lib/policy";

type Asker = Pick<Viewer, "id" | "role">;
type Did = { ability: string; kind: string; receipt: { of?: string } | null };
type Touched = { accountId: string | null; subjects: string[] };
/** `asked`: what they answered there is still put to them. */
type Right = { writable: boolean; movable: boolean; asked?: boolean };

const onAccountTeam = ["accounts.reassign", "accounts.cover"];
const personal = ["tasks", "saved_views", "pins"];
const asked = ["internal_requests", "request_pauses", "tasks", "opportunities"];
const desk = ["UNDERWRITER", "UW_MANAGER", "OPERATIONS"];
const directory = ["firms", "firm_people", "firm_posts", "firm_licences"];
/** What is of no account is its author's. */
const bids = ["opportunities", "rfps", "rfp_questions", "answers"];
const dealings = ["interactions", "commitments", "firm_stances", "pursuits", ...bids, ...asked, ...personal];

/** What was first done, however often it was undone and done again since; nothing where it is not of the book. */
export function rootAbility(events: Did[]): string | undefined {
  const [first] = events;
  if (first?.kind !== "BOOK") return;
  return first.ability === "operation.undo" ? first.receipt?.of : first.ability;
}

/** Whether one may still undo one's own: what was one's own by nature always, else what one may do to the account today. */
export function mayUndo(viewer: Asker, ability: string, { accountId, subjects }: Touched, right: Right | undefined) {
  if (subjects.every((subject) => personal.includes(subject)) && !onAccountTeam.includes(ability)) return true;
  if (subjects.every((subject) => directory.includes(subject))) return can(viewer, "firm.edit");
  if (!accountId && subjects.every((subject) => dealings.includes(subject))) return true;
  if (!accountId || !right) return false;
  if (ability === "rfp.answer" && subjects.every((subject) => subject === "rfp_questions"))
    return right.asked || onOwn(viewer, right);
  if (ability.startsWith("request.") && subjects.every((subject) => asked.includes(subject)))
    return right.writable || desk.includes(viewer.role);
  if (onAccountTeam.includes(ability)) return right.movable;
  if (!(ability in policy)) return false;
  return (
    can(viewer, ability as Ability as RecordAbility, { id: accountId, writable: right.writable } as never) &&
    (right.writable || viewer.role === "OPERATIONS")
  );
}
