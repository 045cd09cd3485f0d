"use server";

import { refuse } from "@/lib/errors";
import { changedOf } from "@/lib/promises/changed";
import type { Stage } from "@/lib/renewals/stages";
import { action } from "@/lib/server/action";
import { lockTrack } from "@/lib/server/renewals/record";
import { askDesk } from "@/lib/server/requests/ask";
import { changeRequest, giveOn, pause, resume } from "@/lib/server/requests/change";
import { endRequest } from "@/lib/server/requests/gate";
import { type InternalRequest, lockInternalRequest } from "@/lib/server/requests/record";
import * as schema from "./schema";

type Changes = Record<string, [unknown, unknown]>;
const about = ({ id, accountId }: InternalRequest, changes: Changes) => ({
  subjectType: "request",
  subjectId: id,
  accountId: accountId ?? undefined,
  changes,
});
const held = ({ db, input }: { db: Parameters<typeof lockInternalRequest>[0]; input: { requestId: string } }) =>
  lockInternalRequest(db, input.requestId);
/** A quote is released with its prices; an answer in words alone would leave the opportunity without them. */
const refuseQuote = ({ quote }: InternalRequest) => {
  if (quote) refuse("A quote is released with the price of each product.");
};
const stillOpen = ({ status, endedBy }: InternalRequest) => {
  if (status !== "OPEN") refuse(`${endedBy} ${status === "ANSWERED" ? "answered" : "withdrew"} this already.`);
};

/** Asks a desk for something a decision needs; where it blocks a milestone, nothing passes that before it is answered. */
export const askRequest = action("request.ask", {
  input: schema.askRequest,
  on: ({ db, input }) => lockTrack(db, input.trackId),
  async run({ db, viewer, input, on: track, audit }) {
    const id = await askDesk(db, viewer, track, input);
    const { desk, subject, dueOn, blocks = null } = input;
    const changes = {
      desk: [null, desk],
      subject: [null, subject],
      due: [null, dueOn],
      blocks: [null, blocks],
    } as Changes;
    audit({ subjectType: "request", subjectId: id, accountId: track.accountId, changes });
    return { id, subject };
  },
});

/** What is asked, by when, and what it blocks. What somebody else changed meanwhile stays; of the same field both are shown. */
export const editRequest = action("request.change", {
  input: schema.editRequest,
  on: held,
  async run({ db, input, on: request, audit }) {
    stillOpen(request);
    const { subject, details, dueOn, blocks } = request;
    const now = { subject, details, dueOn, blocks: blocks ?? "" };
    const { changed, conflict } = changedOf<Record<keyof typeof now, string>>(now, input.was, input);
    if (conflict) refuse("Somebody changed this since you opened it. Close it to see theirs.");
    await changeRequest(db, request, {
      ...now,
      ...changed,
      blocks: ((changed.blocks ?? now.blocks) || undefined) as Stage,
    });
    const fields = Object.keys(changed) as (keyof typeof now)[];
    audit(about(request, Object.fromEntries(fields.map((field) => [field, [now[field], changed[field]]]))));
    return { subject: changed.subject ?? subject };
  },
});

/** Gives it to somebody of the desk, or to the whole desk. */
export const giveRequest = action("request.hold", {
  input: schema.giveRequest,
  on: held,
  async run({ db, viewer, input, on: request, operationId, audit }) {
    stillOpen(request);
    const [was, assigneeId] = [input.was ?? null, input.assigneeId ?? null];
    if (request.assigneeId !== was && request.assigneeId !== assigneeId) refuse("Somebody gave this on meanwhile.");
    const name = await giveOn(db, viewer, request, assigneeId, operationId);
    audit(about(request, { assigneeId: [request.assigneeId, assigneeId] }));
    return { subject: request.subject, to: name };
  },
});

/** Stops the clock: somebody outside owes what the answer needs. */
export const pauseRequest = action("request.hold", {
  input: schema.pauseRequest,
  on: held,
  async run({ db, viewer, input: { owedBy, owes }, on: request, audit }) {
    stillOpen(request);
    await pause(db, viewer, request, { owedBy, owes });
    audit(about(request, { owedBy: [null, owedBy], owes: [null, owes] }));
    return { subject: request.subject };
  },
});

/** Sets the clock going again: it came. */
export const resumeRequest = action("request.hold", {
  input: schema.resumeRequest,
  on: held,
  async run({ db, on: request, audit }) {
    stillOpen(request);
    await resume(db, request);
    audit(about(request, { owes: [request.pauses.at(-1)?.owes ?? null, null] }));
    return { subject: request.subject };
  },
});

export const answerRequest = action("request.answer", {
  input: schema.answerRequest,
  on: held,
  async run({ db, input: { answer }, on: request, audit }) {
    stillOpen(request);
    refuseQuote(request);
    await endRequest(db, request, "ANSWERED", answer);
    audit(about(request, { status: ["OPEN", "ANSWERED"], answer: [null, answer] }));
    return { subject: request.subject };
  },
});

export const withdrawRequest = action("request.change", {
  input: schema.withdrawRequest,
  on: held,
  async run({ db, input: { reason }, on: request, audit }) {
    stillOpen(request);
    await endRequest(db, request, "WITHDRAWN", reason);
    audit(about(request, { status: ["OPEN", "WITHDRAWN"], reason: [null, reason] }));
    return { subject: request.subject };
  },
});
