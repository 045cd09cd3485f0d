"use server";

import { stageNames } from "@/lib/renewals/stages";
import { action } from "@/lib/server/action";
import { moveAlong } from "@/lib/server/renewals/move";
import { lockTrack } from "@/lib/server/renewals/record";
import { cameText } from "./effect";
import * as schema from "./schema";

/** Moves one decision of a renewal to another stage, where its path allows it; a loss or withdrawal with its reason, a release with who it is sent to. */
export const moveTrack = action("renewal.move", {
  input: schema.moveTrack,
  on: ({ db, input }) => lockTrack(db, input.trackId),
  async run({ db, viewer, on: track, input, audit }) {
    const { outcome, releasedTo, releasedSha256, exhibit, came, ended } = await moveAlong(db, viewer, track, input);
    audit({
      subjectType: "track",
      subjectId: track.id,
      accountId: track.accountId,
      changes: {
        stage: [track.stage, input.to],
        ...(input.reason && { cause: [null, input.reason] }),
        ...(input.note && { note: [null, input.note] }),
        ...(input.membersKept !== undefined && { membersKept: [null, input.membersKept] }),
        ...(input.lostTo && { lostTo: [null, input.lostTo] }),
        ...(releasedTo && { releasedTo: [null, releasedTo] }),
        ...(exhibit && { exhibit: [null, `Version ${exhibit}`], releasedSha256: [null, releasedSha256] }),
        ...(came?.from && { rateFrom: [null, came.from] }),
        ...(came?.lastDay && { lastDay: [null, came.lastDay] }),
        ...(came?.lapsesOn && { lapsesOn: [null, came.lapsesOn] }),
      },
    });
    for (const requestId of ended)
      audit({
        subjectType: "request",
        subjectId: requestId,
        accountId: track.accountId,
        changes: { status: ["OPEN", "WITHDRAWN"] },
      });
    const said = `${track.account} is ${stageNames[input.to]}${came ? cameText(came) : ""}`;
    return { account: track.account, to: input.to, outcome, releasedTo, said };
  },
});
