import "server-only";
import { query } from "@/lib/server/query";
import { readDeskDays, readDeskPeople, readUnderwriter } from "@/lib/server/requests/desks";
import { readInternalRequests, readListed } from "@/lib/server/requests/record";
import { readSlips } from "@/lib/server/requests/slips";
import { sql } from "@/lib/server/sql";
import { listed, type RequestsState } from "./list";

export type { DeskPerson } from "@/lib/server/requests/desks";
export type { InternalRequest, RequestPause } from "@/lib/server/requests/record";

/** What a renewal's decisions asked of the house, oldest first, as far as the viewer sees it. */
export const listRenewalRequests = query("request.view", ({ db }, renewalId: string) =>
  readInternalRequests(db, sql`q.track_id in (select id from renewal_tracks where renewal_id = ${renewalId}::uuid)`),
);

/** Which of some decisions slip, by id, and why; as far as the viewer sees them. */
export const listSlips = query("slip.view", ({ db }, trackIds: string[]) => readSlips(db, trackIds));

/** Requests as a list shows them: those still open and those that ended within ninety days. */
export const listRequests = query("request.view", async ({ viewer, db }, state: RequestsState) => {
  const all = await readListed(db, state);
  const of = state.about === "quotes" ? all.filter(({ quote }) => quote !== null) : all;
  return { all: of, shown: listed(of, state, viewer.id) };
});

/** Who sits at which desk. */
export const getDeskPeople = query("request.view", ({ db }) => readDeskPeople(db));

/** Who sits at which desk, how long each has, and who rates the account. */
export const getDesks = query("request.view", async ({ db }, accountId: string) => ({
  people: await readDeskPeople(db),
  days: await readDeskDays(db),
  underwriterId: await readUnderwriter(db, accountId),
}));

export type Desks = Awaited<ReturnType<typeof getDesks>>;
