import "server-only";
import { randomUUID } from "node:crypto";
import type { z } from "zod";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { stageNames } from "@/lib/renewals/stages";
import { type Desk, isStaffed } from "@/lib/requests/desks";
import { heldBy, milestonesOf, takesRequests } from "@/lib/requests/milestones";
import type { askRequest } from "@/lib/requests/schema";
import { rollBack } from "@/lib/units/business-days";
import { type Day, dateOf } from "@/lib/units/day";
import type { Db } from "../door";
import type { LockedTrack } from "../renewals/record";
import { readDeskPeople } from "./desks";
import { askedPeople, deskText, taskFollowsRequest, tellOfRequest } from "./told";

/** Writes a request to a desk about a held decision, and puts it before those who answer. Answers its id. */
export async function askDesk(db: Db, viewer: Viewer, track: LockedTrack, input: z.output<typeof askRequest>) {
  const { desk, assigneeId = null, contact, subject, details, blocks, dueOn } = input;
  if (!takesRequests(track.stage)) refuse("It is over: nothing is asked about it any more.");
  if (assigneeId) await sitsAt(db, desk, assigneeId);
  const id = randomUUID();
  await db.internalRequest.createMany({
    data: [
      {
        id,
        accountId: track.accountId,
        trackId: track.id,
        account: track.account,
        coverage: track.coverage,
        planOption: track.planOption,
        kind: track.kind,
        effectiveOn: dateOf(track.effectiveOn),
        desk,
        assigneeId,
        contact: isStaffed(desk) ? "" : contact,
        subject,
        details,
        askedById: viewer.id,
        askedOn: dateOf(track.today),
        dueOn: dateOf(dueDay(dueOn, track.today)),
        ...blocking(track, blocks),
      },
    ],
  });
  const about = { id, accountId: track.accountId, desk, assigneeId };
  await taskFollowsRequest(db, about);
  const title = `${viewer.name} asks ${deskText({ desk, account: track.account, subject })}`;
  await tellOfRequest(db, about, await askedPeople(db, about), title, "asked");
  return id;
}

/** The day as given, on or before it a business day; never before it was asked. */
export function dueDay(dueOn: Day, askedOn: Day): Day {
  if (dueOn < askedOn) return refuse("It cannot be due before it was asked.");
  const rolled = rollBack(dueOn);
  return rolled < askedOn ? askedOn : rolled;
}

/** The milestone as it is kept, while it has yet to be left. */
export function blocking(track: Parameters<typeof milestonesOf>[0], blocks: z.output<typeof askRequest>["blocks"]) {
  if (!blocks) return { blocks: null, heldStages: [] };
  if (!milestonesOf(track).some(({ stage }) => stage === blocks))
    refuse(`${stageNames[blocks]} is left already, or not on this path: choose a milestone ahead.`);
  return { blocks, heldStages: heldBy(track, blocks) as string[] };
}

/** Only who sits at a desk is asked there. */
export async function sitsAt(db: Db, desk: Desk, id: string) {
  const people = await readDeskPeople(db);
  if (!people.some((person) => person.desk === desk && person.id === id)) refuse("Choose somebody of this desk.");
}
