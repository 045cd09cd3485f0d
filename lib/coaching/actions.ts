"use server";

import { refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { lockNote, requireReport } from "@/lib/server/coaching-notes";
import { businessDayOf } from "@/lib/server/ownership-day";
import { dateOf } from "@/lib/units/day";
import * as schema from "./schema";

/** What was said in a 1:1. Neither its words nor whom it is about go to the trail: those are its author's and their managers'. */
export const writeNote = action("coaching.write", {
  input: schema.writeNote,
  async run({ viewer, db, input: { aboutId, on, words, goal }, audit }) {
    await requireReport(db, aboutId);
    if (on > (await businessDayOf(db))) refuse("It is noted once it was said: choose today or an earlier day.");
    const { id } = await db.coachingNote.create({
      data: { authorId: viewer.id, aboutId, happenedOn: dateOf(on), words, goal: goal || null },
      select: { id: true },
    });
    audit({ subjectType: "coaching note", subjectId: id });
    return {};
  },
});

export const changeNote = action("coaching.change", {
  input: schema.changeNote,
  on: ({ db, input }) => lockNote(db, input.noteId),
  async run({ db, input: { on, words, goal, version }, on: note, audit }) {
    if (note.version !== version) refuse("You changed this note elsewhere since. Close it to see it as it is.");
    if (on > (await businessDayOf(db))) refuse("It is noted once it was said: choose today or an earlier day.");
    await db.coachingNote.updateMany({
      where: { id: note.id },
      data: { happenedOn: dateOf(on), words, goal: goal || null, version: { increment: 1 } },
    });
    audit({ subjectType: "coaching note", subjectId: note.id });
    return {};
  },
});

/** Gone for good: what is private is not kept to be undone. */
export const removeNote = action("coaching.change", {
  input: schema.removeNote,
  on: ({ db, input }) => lockNote(db, input.noteId),
  async run({ db, on: note, audit }) {
    await db.coachingNote.deleteMany({ where: { id: note.id } });
    audit({ subjectType: "coaching note", subjectId: note.id });
    return {};
  },
});
