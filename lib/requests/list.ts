import { z } from "zod";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import type { Clock } from "./clock";
import { type Desk, deskNames, desks } from "./desks";
import type { RequestStatus } from "./words";

export const shows = ["open", "late", "waiting", "incomplete", "ended", "all"] as const;
export const showNames: Record<(typeof shows)[number], string> = {
  open: "Open",
  late: "Late",
  waiting: "Waiting on outside",
  incomplete: "Incomplete",
  ended: "Answered or withdrawn",
  all: "Open and ended",
};

/** What the address says of the requests shown; anything it cannot mean is left out. */
export const requestsState = z.object({
  q: searchField,
  show: z.enum(shows).catch("open").default("open"),
  desk: z.enum(desks).optional().catch(undefined),
  /** Whose it is: a person, "desk" where it is nobody's in particular, "mine" the reader's. */
  of: z
    .union([z.uuid(), z.enum(["desk", "mine"])])
    .optional()
    .catch(undefined),
  id: z.uuid().optional().catch(undefined),
});
/** `about`: quotes alone, which have an address of their own. */
export type RequestsState = z.output<typeof requestsState> & { about?: "quotes" };

/** The address that shows the requests in this state, changed as given; what is usual is left out. */
export function requestsHref(state: Partial<RequestsState>, change: Partial<RequestsState> = {}) {
  const { about, ...shown } = { ...state, ...change };
  const entries = Object.entries(shown).filter(([key, value]) => value && !(key === "show" && value === "open"));
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  const path = about === "quotes" ? "/opportunities/quotes" : "/renewals/requests";
  return search ? `${path}?${search}` : path;
}

/** Where what a state shows comes from as a file. */
export const requestsExportHref = (state: RequestsState) => requestsHref(state).replace(/(?=\?|$)/, "/export");

type Listed = {
  id: string;
  kind: string;
  account: string;
  subject: string;
  desk: Desk;
  assigneeId: string | null;
  assignee: string | null;
  contact: string;
  state: RequestStatus;
  clock: Clock;
  endedOn: string | null;
};

const isOpen = ({ state }: Pick<Listed, "state">) => state !== "ANSWERED" && state !== "WITHDRAWN";
const matches: Record<RequestsState["show"], (request: Listed) => boolean> = {
  open: isOpen,
  late: (request) => isOpen(request) && request.clock.late > 0,
  waiting: ({ state }) => state === "WAITING",
  incomplete: ({ state }) => state === "INCOMPLETE",
  ended: (request) => !isOpen(request),
  all: () => true,
};

/** The requests a state shows: open before ended, the latest first, then by the day they are due. */
export const listed = <T extends Listed>(requests: readonly T[], state: RequestsState, readerId: string): T[] =>
  requests
    .filter(
      (request) =>
        state.id === request.id ||
        (!state.id &&
          matches[state.show](request) &&
          (state.about !== "quotes" || request.kind === "QUOTE") &&
          (!state.desk || request.desk === state.desk) &&
          (!state.of || ownerOf(request) === (state.of === "mine" ? readerId : state.of)) &&
          mentions(`${request.account} ${request.subject}`, state.q)),
    )
    .sort(byLateness);

const ownerOf = ({ assigneeId }: Listed) => assigneeId ?? "desk";

function byLateness(a: Listed, b: Listed) {
  if (!isOpen(a) || !isOpen(b))
    return Number(isOpen(b)) - Number(isOpen(a)) || (b.endedOn ?? "").localeCompare(a.endedOn ?? "");
  return b.clock.late - a.clock.late || a.clock.dueOn.localeCompare(b.clock.dueOn);
}

export type LateOwner = { desk: Desk; of: string; name: string; open: number; late: number; oldest: number };

/** What is asked of a request to say whose it is and how late. */
type Owed = Pick<Listed, "desk" | "assigneeId" | "assignee" | "contact" | "state"> & { clock: Pick<Clock, "late"> };

/** Whose requests are late, by desk and person: how many of those open, and by how many business days the oldest. */
export function lateByOwner(requests: readonly Owed[]): LateOwner[] {
  const owners = new Map<string, Owed[]>();
  for (const request of requests.filter(isOpen)) {
    const key = `${request.desk} ${request.assigneeId ?? request.contact}`;
    const theirs = owners.get(key);
    if (theirs) theirs.push(request);
    else owners.set(key, [request]);
  }
  return [...owners.values()]
    .map((theirs) => {
      const { desk, assignee, assigneeId, contact } = theirs[0]!;
      const late = theirs.map(({ clock }) => clock.late);
      return {
        desk,
        of: assigneeId ?? "desk",
        name: assignee ?? (contact || `${deskNames[desk]} desk`),
        open: theirs.length,
        late: late.filter((days) => days > 0).length,
        oldest: Math.max(...late),
      };
    })
    .filter(({ late }) => late > 0)
    .sort((a, b) => b.oldest - a.oldest || b.late - a.late || a.name.localeCompare(b.name));
}
