import "server-only";
import { counted } from "@/lib/format";
import { deskNames } from "@/lib/requests/desks";
import type { Db } from "../door";
import { sql } from "../sql";
import { readInternalRequests } from "./record";
import { askedPeople, askers, leadsOf, tellOfRequest } from "./told";

/** Tells both sides of a request, once for a day it is due, that its clock has run past. To be asked as a job. */
export async function tellOfLate(db: Db) {
  const due = await readInternalRequests(db, sql`q.status = 'OPEN' and q.due_on < business_day()`);
  for (const request of due.filter(({ clock }) => clock.late > 0)) {
    const theirs = await askers(db, request);
    const people = [
      ...theirs,
      ...(await askedPeople(db, request)),
      ...(request.quote ? await leadsOf(db, theirs) : []),
    ];
    const title = `${counted(request.clock.late, "business day")} late, ${deskNames[request.desk]}: ${request.account}, ${request.subject}`;
    await tellOfRequest(db, request, people, title, `late ${request.dueOn}`);
  }
}
