import { type Field, field } from "@/lib/files/field";
import { stageNames } from "@/lib/renewals/stages";
import { deskNames } from "./desks";
import type { InternalRequest } from "./queries";
import { statusNames } from "./words";

/** The columns of internal requests as a file has them; the clock is in business days. */
export const requestFields: readonly Field<InternalRequest>[] = [
  field("Account", "TEXT", ({ account }) => account),
  field("Effective", "DAY", ({ effectiveOn }) => effectiveOn),
  field("Desk", "TEXT", ({ desk }) => deskNames[desk]),
  field("Owner", "TEXT", ({ assignee, contact }) => assignee ?? (contact || null)),
  field("Asked", "TEXT", ({ subject }) => subject),
  field("State", "TEXT", ({ state }) => statusNames[state]),
  field("Asked by", "TEXT", ({ askedBy }) => askedBy),
  field("Asked on", "DAY", ({ askedOn }) => askedOn),
  field("Due", "DAY", ({ clock }) => clock.dueOn),
  field("Days used", "COUNT", ({ clock }) => clock.used),
  field("Days allowed", "COUNT", ({ clock }) => clock.allowed),
  field("Days paused", "COUNT", ({ clock }) => clock.waited),
  field("Days late", "COUNT", ({ clock }) => clock.late),
  field("Blocks", "TEXT", ({ blocks }) => (blocks ? stageNames[blocks] : null)),
  field("Ended", "DAY", ({ endedOn }) => endedOn),
  field("Answer or reason", "TEXT", ({ said }) => said),
  field("Truebook id", "TEXT", ({ id }) => id),
];
