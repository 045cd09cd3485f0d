"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { beginImplementation } from "@/lib/server/implementations/begin";
import { readImplementations, readKeepers } from "@/lib/server/implementations/read";
import {
  changedFields,
  changesOf,
  lockDecision,
  lockFields,
  lockRenewal,
  lockStep,
} from "@/lib/server/implementations/record";
import { writeImplementation } from "@/lib/server/implementations/write";
import { sql } from "@/lib/server/sql";
import { dateOf } from "@/lib/units/day";
import { whyNotEnrollment } from "./enrollment";
import { paperNames } from "./papers";
import * as schema from "./schema";
import { soldPrices } from "./sold";
import { stepName } from "./steps";

type Changes = Record<string, [unknown, unknown]>;

const dated = (day: string | undefined) => (day === undefined ? undefined : day ? dateOf(day) : null);
const about = (subjectType: string, { id, accountId }: { id: string; accountId: string }, changes: Changes) => ({
  subjectType,
  subjectId: id,
  accountId,
  changes,
});
const orNull = (text: string | undefined) => (text === undefined ? undefined : text || null);

/** Puts down the checklist of a renewal that was signed before there was one. */
export const beginChecklist = action("implementation.record", {
  input: schema.begin,
  on: ({ db, input }) => lockRenewal(db, input.renewalId),
  async run({ db, on: { id, accountId, effectiveOn, today, account }, audit }) {
    const [row] = await readImplementations(db, sql`r.id = ${id}::uuid`);
    const { tracks } = row ?? refuse("Nothing of it is agreed yet: the checklist begins with the yes.");
    for (const { id: trackId, kind } of tracks)
      await beginImplementation(db, { id: trackId, accountId, renewalId: id, kind, effectiveOn, today });
    audit({ subjectType: "renewal", subjectId: id, accountId, changes: { checklist: [null, "begun"] } });
    return { account };
  },
});

/** Ticks a step off, or says that it is not done after all. */
export const finishStep = action("implementation.record", {
  input: schema.finishStep,
  on: ({ db, input }) => lockStep(db, input.stepId),
  async run({ db, viewer, input: { done }, on: step, audit }) {
    const name = stepName(step.kind, step.code);
    if (done !== (step.doneOn === null)) refuse(`${name}: somebody said so already.`);
    const data = done ? { doneOn: dateOf(step.today), doneById: viewer.id } : { doneOn: null, doneById: null };
    await db.implementationStep.updateMany({ where: { id: step.id }, data: { ...data, version: { increment: 1 } } });
    const changes = { [step.code]: [step.doneOn, done ? step.today : null] as [unknown, unknown] };
    audit(about("step", step, changes));
    return { name, account: step.account };
  },
});

/** Whose a step is and by when it is due. */
export const editStep = action("implementation.record", {
  input: schema.editStep,
  on: ({ db, input }) => lockStep(db, input.stepId),
  async run({ db, input: { was, ...given }, on: step, audit }) {
    const changed = changedFields(step.fields, was, given);
    if (changed.ownerId) await refuseStranger(await readKeepers(db, step.accountId), changed.ownerId);
    const data = { ownerId: orNull(changed.ownerId), dueOn: dated(changed.dueOn) ?? undefined };
    await db.implementationStep.updateMany({ where: { id: step.id }, data: { ...data, version: { increment: 1 } } });
    audit(about("step", step, changesOf(step.fields, changed)));
    return { name: stepName(step.kind, step.code) };
  },
});

/** When open enrollment is, and who of us presents. */
export const saveEnrollment = action("implementation.record", {
  input: schema.saveEnrollment,
  on: ({ db, input }) => lockRenewal(db, input.renewalId),
  async run({ db, input: { was, renewalId: _, ...given }, on: renewal, audit }) {
    const changed = changedFields(renewal.fields, was, given);
    const [fromOn, toOn] = [changed.fromOn ?? renewal.fields?.fromOn, changed.toOn ?? renewal.fields?.toOn];
    const why = fromOn && toOn ? whyNotEnrollment(fromOn, toOn, renewal.effectiveOn) : undefined;
    if (why) refuse(why);
    if (changed.presenterId) await refuseStranger(await readKeepers(db, renewal.accountId), changed.presenterId);
    await writeImplementation(db, renewal, {
      enrollmentFromOn: dated(changed.fromOn),
      enrollmentToOn: dated(changed.toOn),
      presenterId: orNull(changed.presenterId),
    });
    audit(about("renewal", renewal, changesOf(renewal.fields, changed)));
    return { account: renewal.account };
  },
});

/** When an agreement was sent and when both had signed it; another is added where a contract asks for it. */
export const savePaper = action("implementation.record", {
  input: schema.savePaper,
  on: ({ db, input }) => lockDecision(db, input.trackId),
  async run({ db, input: { trackId, paperId, kind, was, ...given }, on: track, audit }) {
    const name = paperNames[kind];
    const where = sql`track_id = ${trackId}::uuid and kind = ${kind}`;
    const found = await lockFields(
      db,
      sql`contract_papers`,
      sql`'sentOn', coalesce(sent_on::text, ''), 'signedOn', coalesce(signed_on::text, '')`,
      where,
    );
    if (found && !paperId) refuse(`${name}: it is on the list already.`);
    if (paperId && found?.id !== paperId) refuse("This agreement is no longer on the list. Close it to see what is.");
    const changed = changedFields(found?.fields, was, given);
    if ([changed.sentOn, changed.signedOn].some((day) => day && day > track.today))
      refuse("A day to come is no day it was sent or signed: choose today or an earlier one.");
    const [sentOn, signedOn] = [changed.sentOn ?? found?.fields.sentOn, changed.signedOn ?? found?.fields.signedOn];
    if (sentOn && signedOn && signedOn < sentOn) refuse("It is signed once it was sent.");
    const data = { sentOn: dated(changed.sentOn), signedOn: dated(changed.signedOn) };
    if (found)
      await db.contractPaper.updateMany({ where: { id: found.id }, data: { ...data, version: { increment: 1 } } });
    else await db.contractPaper.createMany({ data: [{ accountId: track.accountId, trackId, kind, ...data }] });
    const changes = {
      ...(found ? {} : { paper: [null, kind] as [unknown, unknown] }),
      ...changesOf(found?.fields, changed),
    };
    audit(about("track", track, changes));
    return { name };
  },
});

/** What became of one price that was sold: as it was loaded, who enrolled, and how the first month was billed. */
export const saveAudit = action("implementation.record", {
  input: schema.saveAudit,
  on: ({ db, input }) => lockDecision(db, input.trackId),
  async run({ db, input: { trackId, tier, was, ...given }, on: track, audit }) {
    const [row] = await readImplementations(db, sql`r.id = ${track.renewalId}::uuid`);
    const signed = row?.tracks.find(({ id }) => id === trackId);
    if (!signed?.soldRate) return refuse("It is not signed: there is no rate to hold the bill against.");
    const { soldRate, basis, exhibits } = signed;
    if (!soldPrices({ soldRate, basis, exhibits }).some((price) => price.tier === tier))
      refuse("It was not sold at this tier. Reload to see what was sold.");
    const found = await lockFields(
      db,
      sql`rate_audits`,
      sql`'loadedRate', coalesce(trim_scale(loaded_rate)::text, ''), 'billedRate', coalesce(trim_scale(billed_rate)::text, ''),
        'enrolled', coalesce(enrolled::text, ''), 'billedUnits', coalesce(billed_units::text, '')`,
      sql`track_id = ${trackId}::uuid and tier = ${tier}`,
    );
    const changed = changedFields(found?.fields, was, given);
    const whole = (text: string | undefined) => (text === undefined ? undefined : text === "" ? null : Number(text));
    const data = {
      loadedRate: orNull(changed.loadedRate),
      billedRate: orNull(changed.billedRate),
      enrolled: whole(changed.enrolled),
      billedUnits: whole(changed.billedUnits),
    };
    if (found) await db.rateAudit.updateMany({ where: { id: found.id }, data: { ...data, version: { increment: 1 } } });
    else await db.rateAudit.createMany({ data: [{ accountId: track.accountId, trackId, tier, ...data }] });
    const changes = { tier: [tier, tier] as [unknown, unknown], ...changesOf(found?.fields, changed) };
    audit(about("track", track, changes));
    return { tier };
  },
});

/** That the 408(b)(2) disclosure was given, or is not owed. */
export const saveDisclosure = action("implementation.record", {
  input: schema.saveDisclosure,
  on: ({ db, input }) => lockRenewal(db, input.renewalId),
  async run({ db, input: { was, renewalId: _, ...given }, on: renewal, audit }) {
    if (given.disclosedOn > renewal.today)
      refuse("It is given once it has reached them: choose today or an earlier day.");
    const changed = changedFields(renewal.fields, was, given);
    await writeImplementation(db, renewal, {
      disclosure: orNull(changed.disclosure),
      disclosedOn: dated(changed.disclosedOn),
    });
    audit(about("renewal", renewal, changesOf(renewal.fields, changed)));
    return { account: renewal.account };
  },
});

/** The post-mortem: what was learned of a renewal. */
export const saveLessons = action("implementation.record", {
  input: schema.saveLessons,
  on: ({ db, input }) => lockRenewal(db, input.renewalId),
  async run({ db, viewer, input: { was, renewalId: _, ...given }, on: renewal, audit }) {
    const { lessons } = changedFields(renewal.fields, was, given);
    if (lessons !== undefined) {
      const by = lessons
        ? { lessonsById: viewer.id, lessonsOn: dateOf(renewal.today) }
        : { lessonsById: null, lessonsOn: null };
      await writeImplementation(db, renewal, { lessons: lessons || null, ...by });
      audit(about("renewal", renewal, changesOf(renewal.fields, { lessons })));
    }
    return { account: renewal.account };
  },
});

async function refuseStranger(people: { id: string }[], id: string) {
  if (!people.some((person) => person.id === id)) refuse("Choose somebody of the account’s team, or of Operations.");
}
