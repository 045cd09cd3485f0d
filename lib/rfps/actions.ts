"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { lostReasonNames } from "@/lib/opportunities/stages";
import { findAccount, lockAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { rememberOutcome } from "@/lib/server/answers/read";
import { findPursuit } from "@/lib/server/opportunities/write";
import { carryOutcome } from "@/lib/server/rfps/outcome";
import * as write from "@/lib/server/rfps/write";
import { type Day, dateOf } from "@/lib/units/day";
import { checklistOf } from "./finalist";
import { expectedDays, type MilestoneKey, milestones, outOfOrder } from "./milestones";
import type { Rfp } from "./rfp";
import * as schema from "./schema";
import { decisionNames, goReasonNames, isOpen, stageNames, whyNot } from "./stages";
import { partNames, teamProblem } from "./team";

const about = ({ id, accountId }: Pick<Rfp, "id" | "accountId">) => ({
  subjectType: "rfp",
  subjectId: id,
  accountId: accountId ?? undefined,
});
const daysOf = (given: Partial<Record<MilestoneKey, Day | null>>) =>
  Object.fromEntries(milestones.map(({ key }) => [key, given[key] ?? null])) as Record<MilestoneKey, Day | null>;
const datesOf = (days: Record<MilestoneKey, Day | null>) =>
  Object.fromEntries(milestones.map(({ key }) => [key, write.dateOrNull(days[key])])) as Record<
    MilestoneKey,
    Date | null
  >;

/** Takes in an RFP of an account or of an employer we pursue; days nobody said are what is usual. */
export const openRfp = action("rfp.change", {
  input: schema.openRfp,
  on: async ({
    db,
    input: { accountId, pursuitId },
  }): Promise<{ id: string; name: string; today: Day; writable: boolean }> =>
    accountId ? findAccount(db, accountId) : findPursuit(db, pursuitId!),
  async run({ viewer, db, input, on, audit }) {
    const { accountId, pursuitId, opportunityId, trackId, firmId, subject, funding, effectiveOn, issuedOn } = input;
    if (accountId) await lockAccount(db, accountId);
    if (issuedOn > on.today) refuse("An RFP is taken in once it is out. Choose a day up to today.");
    refuseDays(issuedOn, effectiveOn, daysOf(input));
    await write.refuseUnknown(db, input);
    const days = expectedDays({ funding, issuedOn, effectiveOn }, daysOf(input));
    const { id } = await db.rfp.create({
      data: {
        accountId,
        pursuitId,
        opportunityId,
        trackId,
        firmId,
        subject,
        funding,
        effectiveOn: dateOf(effectiveOn),
        issuedOn: dateOf(issuedOn),
        ...datesOf(days),
        stays: [{ stage: "RECEIVED", on: on.today }],
        goReasons: [],
        openedById: viewer.id,
        openedOn: dateOf(on.today),
      },
      select: { id: true },
    });
    audit({
      ...about({ id, accountId: accountId ?? null }),
      changes: changesBetween({}, { subject, issuedOn, effectiveOn, ...days }),
    });
    return { id, name: on.name };
  },
});

/** What is asked, by whom, for when and on which days. */
export const editRfp = action("rfp.change", {
  input: schema.editRfp,
  on: ({ db, input }) => write.lockRfp(db, input.rfpId),
  async run({ db, input, on, audit }) {
    const { version, opportunityId, trackId, firmId, subject, funding, effectiveOn, issuedOn } = input;
    await write.refuseRfpChanged(db, on, version);
    const days = daysOf(input);
    refuseDays(issuedOn, effectiveOn, days);
    await write.refuseUnknown(db, {
      ...input,
      accountId: on.accountId ?? undefined,
      pursuitId: on.pursuitId ?? undefined,
    });
    await write.saveRfp(db, on, {
      opportunityId: opportunityId ?? null,
      trackId: trackId ?? null,
      firmId: firmId ?? null,
      subject,
      funding,
      effectiveOn: dateOf(effectiveOn),
      issuedOn: dateOf(issuedOn),
      ...datesOf(days),
    });
    const was = {
      subject: on.subject,
      funding: on.funding,
      effectiveOn: on.effectiveOn,
      issuedOn: on.issuedOn,
      ...daysOf(on),
    };
    audit({ ...about(on), changes: changesBetween(was, { subject, funding, effectiveOn, issuedOn, ...days }) });
    return { name: on.name };
  },
});

/** Whether we bid, and what that rests on; a no ends it. */
export const decideRfp = action("rfp.change", {
  input: schema.decideRfp,
  on: ({ db, input }) => write.lockRfp(db, input.rfpId),
  async run({ viewer, db, input: { go, reasons, note }, on, audit }) {
    refuseEnded(on);
    if (go === "NO_GO" && on.stage !== "RECEIVED" && on.stage !== "INTENT")
      refuse("We bid already. Move it to how it ended instead.");
    const declined = go === "NO_GO";
    await write.saveRfp(db, on, {
      go,
      goReasons: reasons,
      goNote: note,
      goById: viewer.id,
      goOn: dateOf(on.today),
      ...(declined && {
        stage: "DECLINED",
        stays: [...on.stays, { stage: "DECLINED", on: on.today }],
        closedOn: dateOf(on.today),
      }),
    });
    const said = { decision: decisionNames[go], reasons: reasons.map((each) => goReasonNames[each]).join(", "), note };
    audit({ ...about(on), changes: changesBetween({ decision: on.go && decisionNames[on.go] }, said) });
    return { name: on.name, go };
  },
});

/** Who works on the bid, each with a part. */
export const setTeam = action("rfp.change", {
  input: schema.setTeam,
  on: ({ db, input }) => write.lockRfp(db, input.rfpId),
  async run({ db, input: { version, team }, on, audit }) {
    await write.refuseRfpChanged(db, on, version);
    const problem = teamProblem(team);
    if (problem) refuse(problem);
    const people = await write.colleagues(
      db,
      team.map(({ userId }) => userId),
    );
    const had = new Map(on.team.map(({ userId, name }) => [userId, name]));
    if (team.some(({ userId }) => !people.has(userId) && !had.has(userId)))
      refuse("A bid team is of people who work here.");
    await write.saveRfp(db, on, { team });
    const told = (all: typeof team) =>
      all.map(({ userId, part }) => `${people.get(userId) ?? had.get(userId)}: ${partNames[part]}`).join("; ");
    audit({ ...about(on), changes: { team: [told(on.team), told(team)] } });
    return { name: on.name };
  },
});

/** Moves it to another stage; what was lost says why and to whom, and so does the opportunity it is tied to. */
export const moveRfp = action("rfp.change", {
  input: schema.moveRfp,
  on: ({ db, input }) => write.lockRfp(db, input.rfpId),
  async run({ db, input: { from, to, lostReason, lostTo, ended }, on, audit }) {
    if (on.stage !== from) refuse(`It is ${stageNames[on.stage].toLowerCase()} by now. Look at it again.`);
    const why = whyNot(on, to);
    if (why) refuse(why);
    const lost = to === "AWARDED_OTHER";
    if (lost && !(lostReason && lostTo)) refuse("Say why it was lost and who has it.");
    if (to === "AWARDED_US" && !ended) refuse("Say who told us.");
    if (to === "CANCELLED" && !ended) refuse("Say why it was cancelled.");
    await write.saveRfp(db, on, {
      stage: to,
      stays: [...on.stays, { stage: to, on: on.today }],
      lostReason: lost ? lostReason : null,
      lostTo: lost ? lostTo : "",
      ended: to === "AWARDED_US" || to === "CANCELLED" ? ended : "",
      closedOn: isOpen(to) ? null : dateOf(on.today),
    });
    const said = {
      lostReason: lost && lostReason ? lostReasonNames[lostReason] : null,
      lostTo: lost ? lostTo : null,
      ended,
    };
    audit({ ...about(on), changes: changesBetween({ stage: stageNames[from] }, { stage: stageNames[to], ...said }) });
    const outcome = { to, today: on.today, lostReason, lostTo, ended };
    const carried = on.opportunityId ? await carryOutcome(db, on.opportunityId, outcome) : undefined;
    if (carried) audit(carried);
    if (to === "AWARDED_US" || lost) await rememberOutcome(db, on.id, lost ? "LOST" : "WON");
    return { name: on.name, stage: to, carried: Boolean(carried) };
  },
});

/** How the finalist meeting is prepared. */
export const prepareFinalist = action("rfp.change", {
  input: schema.prepareFinalist,
  on: ({ db, input }) => write.lockRfp(db, input.rfpId),
  async run({ db, input: { rfpId: _, version, meetingOn = null, ...finalist }, on, audit }) {
    refuseEnded(on);
    await write.refuseRfpChanged(db, on, version);
    refuseDays(on.issuedOn, on.effectiveOn, { ...daysOf(on), meetingOn });
    await write.saveRfp(db, on, { finalist, meetingOn: write.dateOrNull(meetingOn) });
    const told = ({ place, ours, theirs, asked, checklist }: Rfp["finalist"]) => ({
      place,
      ours,
      theirs,
      asked,
      checklist: checklist.map(({ what, done }) => `${done ? "✓" : "–"} ${what}`).join("; "),
    });
    const was = { meetingOn: on.meetingOn, ...told({ ...on.finalist, checklist: checklistOf(on.finalist) }) };
    audit({ ...about(on), changes: changesBetween(was, { meetingOn, ...told(finalist) }) });
    return { name: on.name };
  },
});

/** What was learnt of a bid that was lost. */
export const debriefRfp = action("rfp.change", {
  input: schema.debriefRfp,
  on: ({ db, input }) => write.lockRfp(db, input.rfpId),
  async run({ db, input: { version, lostReason, lostTo, heard, change, scores }, on, audit }) {
    if (on.stage !== "AWARDED_OTHER") refuse("A debrief is of a bid that was lost.");
    await write.refuseRfpChanged(db, on, version);
    await write.saveRfp(db, on, { lostReason, lostTo, debrief: { scores, heard, change } });
    const told = (all: typeof scores) => all.map((each) => `${each.criterion} ${each.ours}:${each.theirs}`).join("; ");
    const was = { lostReason: on.lostReason, lostTo: on.lostTo, ...on.debrief, scores: told(on.debrief.scores) };
    audit({ ...about(on), changes: changesBetween(was, { lostReason, lostTo, heard, change, scores: told(scores) }) });
    return { name: on.name };
  },
});

function refuseEnded({ stage }: Rfp) {
  if (!isOpen(stage)) refuse(`It is ${stageNames[stage].toLowerCase()}, and stays as it was then.`);
}

function refuseDays(issuedOn: Day, effectiveOn: Day, days: Record<MilestoneKey, Day | null>) {
  if (effectiveOn <= issuedOn) refuse("Coverage begins after the RFP is issued.");
  const wrong = outOfOrder(issuedOn, days);
  if (wrong) refuse(`${wrong[0]} comes before ${wrong[1].toLowerCase()}. Change one of the two days.`);
  if (days.questionsOn && days.questionsOn < issuedOn) refuse("Bidder questions come after the issue.");
}
