"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { lockAdoption, lockProgram, type Program, readAdoptions } from "@/lib/server/innovations/read";
import { businessDayOf } from "@/lib/server/ownership-day";
import { readWhitespace } from "@/lib/server/whitespace";
import { type Day, dateOf } from "@/lib/units/day";
import { invitableTo } from "./invitable";
import * as schema from "./schema";
import { moved, stateOf, type Wave, waveStateNames } from "./stages";

type Fields = { name: string; words: string; product?: string; launchedOn: Day };
const written = ({ name, words, product, launchedOn }: Fields) => ({
  ...{ name, words },
  product: product ?? null,
  launchedOn: dateOf(launchedOn),
});
const elsewhere = "It was changed elsewhere. Open it again to see the change, then save.";
const orRefuse = (wave: Wave | string) => (typeof wave === "string" ? refuse(wave) : wave);
const refuseEnded = ({ endedOn }: Pick<Program, "endedOn">) => {
  if (endedOn) refuse("The program has ended: begin it again first.");
};

/** Begins a program that accounts can be invited to. */
export const addProgram = action("program.keep", {
  input: schema.addProgram,
  async run({ viewer, db, input, audit }) {
    const { id } = await db.program.create({ data: { ...written(input), authorId: viewer.id }, select: { id: true } });
    audit({ subjectType: "program", subjectId: id, changes: { name: [null, input.name] } });
    return { id, name: input.name };
  },
});

export const changeProgram = action("program.keep", {
  input: schema.changeProgram,
  async run({ db, input: { id, version, ...given }, audit }) {
    const on = await lockProgram(db, id);
    refuseEnded(on);
    const data = { ...written(given), version: { increment: 1 } };
    if ((await db.program.updateMany({ where: { id, version }, data })).count === 0) refuse(elsewhere);
    const { name, words, product, launchedOn } = on;
    const changes = changesBetween({ name, words, product, launchedOn }, given);
    audit({ subjectType: "program", subjectId: id, changes });
    return { id };
  },
});

/** Ends a program today, or begins it again: nobody is invited or moved meanwhile. */
export const endProgram = action("program.keep", {
  input: schema.endProgram,
  async run({ db, input: { id, version, ended }, audit }) {
    const on = await lockProgram(db, id);
    const today = await businessDayOf(db);
    if (ended && on.launchedOn > today) refuse("It has not begun: change the day it begins instead.");
    const endedOn = ended ? (on.endedOn ?? today) : null;
    const data = { endedOn: endedOn && dateOf(endedOn), version: { increment: 1 } };
    if ((await db.program.updateMany({ where: { id, version }, data })).count === 0) refuse(elsewhere);
    audit({ subjectType: "program", subjectId: id, changes: { endedOn: [on.endedOn, endedOn] } });
    return { id };
  },
});

/** Invites accounts of one’s own to a program, all or none of them. */
export const inviteAccounts = action("adoption.invite", {
  input: schema.inviteAccounts,
  async run({ db, input: { programId, on, accountIds }, audit }) {
    const program = await lockProgram(db, programId);
    refuseEnded(program);
    if (on > (await businessDayOf(db)))
      refuse("They are invited once they know of it: choose today or an earlier day.");
    const may = invitableTo(program, await readWhitespace(db), await readAdoptions(db, programId));
    const chosen = may.filter(({ id }) => accountIds.includes(id));
    const left = new Set(accountIds).size - chosen.length;
    if (left > 0) refuse(`${left} of these cannot be invited any more. The list is read again: choose again.`);
    const invitedOn = dateOf(on);
    const data = chosen.map(({ id }) => ({ programId, accountId: id, invitedOn }));
    const made = await db.adoption.createManyAndReturn({
      data,
      skipDuplicates: true,
      select: { id: true, accountId: true },
    });
    if (made.length < data.length) refuse("Somebody else invited one of these meanwhile. Choose again.");
    for (const { id, accountId } of made)
      audit({ subjectType: "adoption", subjectId: id, accountId, changes: { invited: [null, program.name] } });
    return { invited: made.length };
  },
});

/** Moves an account on, back, out or in again, on a day. */
export const moveAdoption = action("adoption.move", {
  input: schema.moveAdoption,
  on: ({ db, input }) => lockAdoption(db, input.id),
  async run({ db, input: { id, version, to, on: day, reason }, on, audit }) {
    refuseEnded(await lockProgram(db, on.programId));
    const next = orRefuse(moved(on, { to, on: day, reason: reason ?? null, today: await businessDayOf(db) }));
    const { INVITED, PITCHED, PILOT, ADOPTED, RENEWED } = next.days;
    const dated = (given: Day | null) => given && dateOf(given);
    const data = {
      ...{ invitedOn: dateOf(INVITED ?? day), pitchedOn: dated(PITCHED), pilotOn: dated(PILOT) },
      ...{ adoptedOn: dated(ADOPTED), renewedOn: dated(RENEWED) },
      ...{ endedOn: dated(next.endedOn), endReason: next.endReason },
      reference: on.reference && ADOPTED !== null && next.endedOn === null,
      version: { increment: 1 },
    };
    if ((await db.adoption.updateMany({ where: { id, version }, data })).count === 0) refuse(elsewhere);
    const { accountId, program } = on;
    const said = (wave: Wave) => ({ stage: waveStateNames[stateOf(wave)], reason: wave.endReason });
    audit({ subjectType: "adoption", subjectId: id, accountId, changes: changesBetween(said(on), said(next)) });
    return { program, to };
  },
});

/** Whether an account that adopted may be named to others. */
export const markReference = action("adoption.move", {
  input: schema.markReference,
  on: ({ db, input }) => lockAdoption(db, input.id),
  async run({ db, input: { id, version, reference }, on, audit }) {
    if (reference && (on.days.ADOPTED === null || on.endedOn)) refuse("It has not adopted it, or has left it.");
    const data = { reference, version: { increment: 1 } };
    if ((await db.adoption.updateMany({ where: { id, version }, data })).count === 0) refuse(elsewhere);
    const { accountId } = on;
    audit({ subjectType: "adoption", subjectId: id, accountId, changes: { reference: [on.reference, reference] } });
    return { reference };
  },
});
