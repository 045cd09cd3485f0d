import { z } from "zod";
import { type Role, roles } from "@/lib/roles";
import { mentions } from "@/lib/units/folded";
import type { Standing } from "./status";

const shows = ["here", "gone", "all"] as const;
const sorts = ["name", "role", "manager", "team", "seen"] as const;
export type PeopleSort = (typeof sorts)[number];

/** What the address says of the list; anything it cannot mean is left out. */
export const peopleState = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  role: z.enum(roles).optional().catch(undefined),
  show: z.enum(shows).catch("here").default("here"),
  sort: z.enum(sorts).catch("name").default("name"),
  down: z.literal("1").optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  invite: z.literal("1").optional().catch(undefined),
});
export type PeopleState = z.output<typeof peopleState>;

type Row = {
  name: string;
  email: string;
  title: string | null;
  role: string;
  standing: Standing;
  manager?: string;
  place?: { team: string };
  lastSeenAt?: Date;
};

/** The rows a state shows, in its order; names decide between equals. */
export function shownPeople<R extends Row>(people: R[], { q, role, show, sort, down }: PeopleState): R[] {
  const words = q.split(/\s+/).filter(Boolean);
  const text = ({ name, email, title, manager, place }: Row) => [name, email, title, manager, place?.team].join(" ");
  const fits = (row: Row) =>
    (show === "all" || (show === "gone") === (row.standing === "DEACTIVATED")) &&
    (!role || row.role === role) &&
    words.every((word) => mentions(text(row), word));
  return people.filter(fits).sort((a, b) => order(a, b, sort) * (down ? -1 : 1) || a.name.localeCompare(b.name));
}

function order(a: Row, b: Row, sort: PeopleSort) {
  const rank = ({ role }: Row) => roles.indexOf(role as Role);
  const seen = ({ lastSeenAt }: Row) => lastSeenAt?.getTime() ?? 0;
  const places = ({ place }: Row) => place?.team ?? "\uffff";
  const managers = ({ manager }: Row) => manager ?? "\uffff";
  if (sort === "role") return rank(a) - rank(b);
  if (sort === "seen") return seen(b) - seen(a);
  if (sort === "team") return places(a).localeCompare(places(b));
  if (sort === "manager") return managers(a).localeCompare(managers(b));
  return a.name.localeCompare(b.name);
}
