import "server-only";
import { readBook } from "@/lib/book/state";
import type { Spoken } from "@/lib/forecast/calls";
import { planFor } from "@/lib/insights/plan";
import { lastMonday } from "@/lib/pictures/changes-state";
import { can } from "@/lib/policy";
import { readGrowth } from "@/lib/server/book/growth";
import { readSums } from "@/lib/server/book/sums";
import { readMeetings } from "@/lib/server/calendar/upcoming";
import { readAtRisk } from "@/lib/server/home/at-risk";
import { readCustomersDue } from "@/lib/server/home/customers";
import { readAnswered, readCallable, readOpenTracks, readWritten } from "@/lib/server/home/due";
import { readFirmsDue } from "@/lib/server/home/firms";
import { readLate } from "@/lib/server/home/late";
import { readOutlooks } from "@/lib/server/home/outlook";
import { readQuiet } from "@/lib/server/home/quiet";
import { readWeek } from "@/lib/server/home/week";
import { readTargets } from "@/lib/server/insights/beside";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { readInternalRequests } from "@/lib/server/requests/record";
import { sql } from "@/lib/server/sql";
import { addDays } from "@/lib/units/day";
import { callsDue, daysAhead, inOrder, milestonesDue, noticesDue, workOf } from "./due";

/** What is due of the viewer’s own within ten days, late first: the first so many of it, and what their day counts. */
export const getDue = query(
  "calendar.see",
  async ({ viewer, db }, rows: number) => {
    const today = await businessDayOf(db);
    const until = addDays(today, daysAhead);
    const written = await readWritten(db, viewer, until);
    const owns = viewer.role === "AE" || viewer.role === "DIRECTOR";
    const tracks = owns ? await readOpenTracks(db) : [];
    const items = inOrder([
      ...written,
      ...(can(viewer, "approval.view") ? await readAnswered(db, today) : []),
      ...(owns ? callsDue(await readCallable(db, today), until, today) : []),
      ...milestonesDue(tracks, until, today),
      ...noticesDue(tracks, until, today),
    ]);
    return {
      today,
      total: items.length,
      late: items.filter(({ on }) => on < today).length,
      items: items.slice(0, rows),
      work: workOf(items, tracks, today),
      /** The nearest decisions, for the path to their day. */
      tracks: [...tracks]
        .sort((a, b) => a.effectiveOn.localeCompare(b.effectiveOn) || b.members - a.members)
        .slice(0, 6),
    };
  },
  "remembered",
);
export type DueRead = Awaited<ReturnType<typeof getDue>>;

/** The next two seasons in members, by one voice, beside what is asked of each. */
export const getOutlooks = query("forecast.view", ({ db }, voice: Spoken) => readOutlooks(db, voice), "remembered");
export type Outlooks = Awaited<ReturnType<typeof getOutlooks>>;

/** What changed since last Monday; undefined where no picture is as old as that. */
export const getWeek = query(
  "book.view",
  async ({ viewer, db }) => readWeek(db, viewer, lastMonday(await businessDayOf(db))),
  "remembered",
);
export type WeekRead = NonNullable<Awaited<ReturnType<typeof getWeek>>>;

/** The accounts at risk, the largest first, with whom to call. */
export const getAtRisk = query("book.view", ({ db }) => readAtRisk(db), "remembered");
export type AtRiskRead = Awaited<ReturnType<typeof getAtRisk>>;

/** Who of the viewer’s people is late with what, and which desks are. */
export const getLate = query("load.view", ({ db }) => readLate(db), "remembered");
export type LateRead = Awaited<ReturnType<typeof getLate>>;

/** The viewer’s own meetings of the week. */
export const listMeetings = query(
  "calendar.see",
  async ({ db }) => {
    const today = await businessDayOf(db);
    return { today, meetings: await readMeetings(db, today, addDays(today, 6)) };
  },
  "remembered",
);
export type MeetingsRead = Awaited<ReturnType<typeof listMeetings>>;

/** What the viewer asked of desks that is not answered, the latest first, and their accounts nobody was in touch with. */
export const getOutstanding = query("request.view", async ({ db }) => {
  const today = await businessDayOf(db);
  const asked = await readInternalRequests(db, sql`q.status = 'OPEN' and q.asked_by_id = viewer_id()`);
  return {
    today,
    asked: asked.sort((a, b) => b.clock.late - a.clock.late || a.clock.dueOn.localeCompare(b.clock.dueOn)),
    quiet: await readQuiet(db, today),
  };
});
export type OutstandingRead = Awaited<ReturnType<typeof getOutstanding>>;

/** The firms that are owed something this week. */
export const listFirmsDue = query(
  "touch.view",
  async ({ db }) => readFirmsDue(db, await businessDayOf(db)),
  "remembered",
);
export type FirmsDueRead = Awaited<ReturnType<typeof listFirmsDue>>;

/** What the viewer’s people promised customers by within a week. */
export const listCustomersDue = query("load.view", async ({ db }) => readCustomersDue(db, await businessDayOf(db)));
export type CustomersDueRead = Awaited<ReturnType<typeof listCustomersDue>>;

/** What is asked of the viewer at their desk, or of whoever sits there, the latest first. */
export const listAskedOfMe = query(
  "request.view",
  async ({ viewer, db }) => {
    const desk = { UNDERWRITER: "UNDERWRITING", UW_MANAGER: "UNDERWRITING", OPERATIONS: "OPERATIONS" }[
      viewer.role as string
    ];
    const open = await readInternalRequests(
      db,
      sql`q.status = 'OPEN' and (q.assignee_id = viewer_id() or (q.assignee_id is null and q.desk = ${desk ?? ""}))`,
    );
    return open.sort((a, b) => b.clock.late - a.clock.late || a.clock.dueOn.localeCompare(b.clock.dueOn));
  },
  "remembered",
);

/** The whole Book in the figures of its own strip, with the growth asked for. */
export const getFigures = query(
  "book.view",
  async ({ viewer, db }) => {
    const today = await businessDayOf(db);
    const state = { ...readBook({}, false), group: "none" as const };
    const { total } = await readSums(db, state, today);
    const targets = await readTargets(db, { filters: {} }, Number((total.asOfMonth ?? today).slice(0, 4)));
    return {
      today,
      state,
      total: { ...total, growth: await readGrowth(db, viewer, state) },
      target: planFor("NET_GROWTH", targets, state, viewer),
    };
  },
  "remembered",
);
