"use server";

import { action } from "@/lib/server/action";
import { connectSource, makeLink } from "@/lib/server/calendar/link";
import * as schema from "./schema";

/** Makes the secret link, in the place of the one before, which opens nothing from then on. Told once. */
export const makeCalendarLink = action("calendar.share", {
  input: schema.nothing,
  run: async ({ viewer, db, audit }) => {
    const path = await makeLink(db, viewer.id);
    audit({ subjectType: "person", subjectId: viewer.id });
    return { path };
  },
});

export const endCalendarLink = action("calendar.share", {
  input: schema.nothing,
  run: async ({ viewer, db, audit }) => {
    await db.calendarFeed.deleteMany({ where: { userId: viewer.id } });
    audit({ subjectType: "person", subjectId: viewer.id });
    return {};
  },
});

/** Reads the meetings of another calendar from now on, the first time at once. Its link is a secret and in no trail. */
export const connectCalendar = action("calendar.connect", {
  input: schema.source,
  run: async ({ viewer, db, input: { address }, audit }) => {
    await connectSource(db, viewer.id, address);
    audit({ subjectType: "person", subjectId: viewer.id });
    return {};
  },
});

export const disconnectCalendar = action("calendar.connect", {
  input: schema.nothing,
  run: async ({ viewer, db, audit }) => {
    await db.calendarSource.deleteMany({ where: { userId: viewer.id } });
    await db.meeting.deleteMany({ where: { userId: viewer.id } });
    audit({ subjectType: "person", subjectId: viewer.id });
    return {};
  },
});
