"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { lockAnswer } from "@/lib/server/answers/read";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dateOf } from "@/lib/units/day";
import type { LibraryAnswer } from "./answer";
import * as schema from "./schema";

const again = { increment: 1 };
const about = (subjectId: string) => ({ subjectType: "answer", subjectId });

function refuseChanged({ version }: LibraryAnswer, read: number | undefined) {
  if (read !== undefined && read !== version)
    refuse("Somebody changed this answer since you opened it. Nothing was saved: reload to see it.");
}

/** Puts an answer into the library; it is proposed once somebody else approved it. */
export const addAnswer = action("answer.write", {
  input: schema.addAnswer,
  async run({ viewer, db, input: { topic, product, asked, words }, audit }) {
    const writtenOn = dateOf(await businessDayOf(db));
    const by = { ownerId: viewer.id, writtenById: viewer.id, writtenOn };
    const data = { topic, product: product || null, asked, words, ...by };
    const { id } = await db.answer.create({ data, select: { id: true } });
    audit({ ...about(id), changes: changesBetween({}, { topic, product, asked, words }) });
    return { id, topic };
  },
});

/** Says it anew: the next version, to be approved again; what it said before is kept. */
export const editAnswer = action("answer.write", {
  input: schema.editAnswer,
  async run({ viewer, db, input: { answerId, version, topic, product, asked, words }, audit }) {
    const on = await lockAnswer(db, answerId);
    refuseChanged(on, version);
    const said = words !== on.words;
    const earlier = {
      number: on.number,
      words: on.words,
      writtenBy: on.writtenBy,
      on: on.writtenOn,
      approvedBy: on.approvedBy,
    };
    await db.answer.updateMany({
      where: { id: on.id },
      data: {
        topic,
        product: product || null,
        asked,
        ...(said && {
          words,
          number: again,
          history: [...on.history, earlier],
          writtenById: viewer.id,
          writtenOn: dateOf(on.today),
          approvedById: null,
          approvedOn: null,
          expiresOn: null,
        }),
        version: again,
      },
    });
    const was = { topic: on.topic, product: on.product, asked: on.asked, words: on.words };
    audit({ ...about(on.id), changes: changesBetween(was, { topic, product, asked, words }) });
    return { id: on.id, topic };
  },
});

/** Lets it be given as it stands until a day; nobody approves what they wrote. */
export const approveAnswer = action("answer.approve", {
  input: schema.approveAnswer,
  async run({ viewer, db, input: { answerId, version, expiresOn }, audit }) {
    const on = await lockAnswer(db, answerId);
    refuseChanged(on, version);
    if (on.retiredOn) refuse("It was retired. Write it anew first.");
    if (on.writtenById === viewer.id) refuse("You wrote it. Somebody else approves it.");
    if (expiresOn <= on.today) refuse("It holds at least until tomorrow.");
    const data = {
      approvedById: viewer.id,
      approvedOn: dateOf(on.today),
      expiresOn: dateOf(expiresOn),
      version: again,
    };
    await db.answer.updateMany({ where: { id: on.id }, data });
    audit({
      ...about(on.id),
      changes: { approvedBy: [on.approvedById, viewer.id], expires: [on.expiresOn, expiresOn] },
    });
    return { id: on.id, topic: on.topic };
  },
});

/** Takes it out of what is proposed; where it was given it stays readable. */
export const retireAnswer = action("answer.write", {
  input: schema.retireAnswer,
  async run({ db, input: { answerId, version }, audit }) {
    const on = await lockAnswer(db, answerId);
    refuseChanged(on, version);
    if (on.retiredOn) refuse("It was retired already.");
    await db.answer.updateMany({ where: { id: on.id }, data: { retiredOn: dateOf(on.today), version: again } });
    audit({ ...about(on.id), changes: { retired: [null, on.today] } });
    return { id: on.id, topic: on.topic };
  },
});
