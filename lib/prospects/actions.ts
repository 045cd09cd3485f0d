"use server";

import { missing, refuse } from "@/lib/errors";
import { counted } from "@/lib/format";
import { action } from "@/lib/server/action";
import * as bulk from "@/lib/server/prospects/bulk";
import { decideName } from "@/lib/server/prospects/names";
import { customerOwner, employerOf, openPursuit, refusePursued } from "@/lib/server/prospects/pursue";
import { dateOf } from "@/lib/units/day";
import * as schema from "./schema";

/** Begins to pursue an employer; one somebody else pursues is theirs, and they are named. */
export const addPursuit = action("pursuit.add", {
  input: schema.newPursuit,
  run: async ({ viewer, db, input, audit }) => {
    await refusePursued(db, input.ein);
    const employer = await employerOf(db, input.ein);
    const { id } = await db.pursuit.create({
      data: {
        employerId: employer.id,
        ownerId: viewer.id,
        effectiveOn: dateOf(input.effectiveOn),
        note: input.note || null,
      },
      select: { id: true },
    });
    audit({ subjectType: "pursuit", subjectId: id, receipt: { name: employer.name, effectiveOn: input.effectiveOn } });
    return { id, name: employer.name };
  },
});

/** Begins to pursue many employers at once; those somebody pursues already stay theirs and are told. */
export const addPursuits = action("pursuit.add", {
  input: schema.newPursuits,
  patience: 60_000,
  run: async ({ viewer, db, input: { filter, ownerId, note }, operationId, audit }) => {
    const owner = await bulk.pursuerOf(db, ownerId);
    const employers = await bulk.employersChosen(db, filter);
    const { ids, stayed } = await bulk.beginPursuits(db, { employers, ownerId, note });
    for (const id of ids) audit({ subjectType: "pursuit", subjectId: id, receipt: { ownerId } });
    await bulk.tellPursuer(db, { viewer, ownerId, pursuits: ids.length, operationId });
    const whose = ownerId === viewer.id ? "yours" : `${owner.name}’s`;
    return {
      pursuits: ids.length,
      stayed,
      says: `${counted(ids.length, "employer is", "employers are")} ${whose} to win`,
    };
  },
});

/** Gives the pursuits of many employers to somebody one leads. */
export const givePursuits = action("pursuits.give", {
  input: schema.givenPursuits,
  patience: 60_000,
  run: async ({ viewer, db, input: { filter, ownerId }, operationId, audit }) => {
    const owner = await bulk.pursuerOf(db, ownerId);
    const { given, stayed } = await bulk.givePursuitsTo(db, await bulk.employersChosen(db, filter), ownerId);
    for (const { id, ownerId: before } of given)
      audit({ subjectType: "pursuit", subjectId: id, changes: { ownerId: [before, ownerId] } });
    await bulk.tellPursuer(db, { viewer, ownerId, pursuits: given.length, operationId });
    return { pursuits: given.length, stayed, says: `${counted(given.length, "pursuit")} given to ${owner.name}` };
  },
});

export const closePursuit = action("pursuit.change", {
  input: schema.closedPursuit,
  on: ({ db, input }) => openPursuit(db, input.pursuitId),
  run: async ({ db, on, input }) => {
    if (on.version !== input.version) refuse("Somebody changed this pursuit since you opened it. Reload to see it.");
    await db.$executeRaw`
      update pursuits set closed_on = business_day(), close_reason = ${input.reason}, version = version + 1 where id = ${on.id}::uuid`;
    return { name: on.name };
  },
});

/** Whether the employer is a customer, and whose: that and no more. Logged, and so many times an hour. */
export const askCustomer = action("pursuit.add", {
  input: schema.onProspect,
  run: async ({ viewer, db, input, audit }) => {
    const owner = await customerOwner(db, viewer.id, input.ein);
    audit({ subjectType: "prospect", receipt: { ein: input.ein } });
    return { owner };
  },
});

/** Says that an account of ours is, or is not, this employer. */
export const decideMatch = action("prospect.export", {
  input: schema.match,
  run: async ({ viewer, db, input: { ein, accountId, same }, audit }) => {
    const seen = await db.account.findFirst({ where: { id: accountId }, select: { id: true, name: true } });
    if (!seen) return missing();
    await db.prospectMatch.upsert({
      where: { ein_accountId: { ein, accountId } },
      create: { ein, accountId, same, decidedById: viewer.id },
      update: { same, decidedById: viewer.id, decidedAt: new Date() },
      select: { ein: true },
    });
    audit({ subjectType: "account", subjectId: accountId, accountId, receipt: { ein, same } });
    return { name: seen.name, same };
  },
});

/** Answers whom a filed name means, or takes an answer back; it holds for every load to come. */
export const reviewName = action("filedName.review", {
  input: schema.nameDecision,
  run: async ({ viewer, db, input, audit }) => {
    const said = await decideName(db, viewer.id, input);
    audit({ subjectType: "filedName", receipt: { ...input } });
    return said;
  },
});
