"use server";

import { changesBetween } from "@/lib/activity/changes";
import { missing, refuse } from "@/lib/errors";
import { renewalDay } from "@/lib/format";
import { action } from "@/lib/server/action";
import * as server from "@/lib/server/letters";
import { addBusinessDays } from "@/lib/units/business-days";
import { dateOf } from "@/lib/units/day";
import { planLetter } from "./plan";
import { rescindableUntil } from "./release";
import { whyNotTakenBack } from "./rescission";
import * as schema from "./schema";
import { letterCame, letterTask, linesText } from "./words";

/** Business days the owner has to confirm a letter with both firms. */
const confirmIn = 2;

/** Records a letter: one row a line it names, in their turn ending those it replaces; an alert, and a task for the owner. */
export const recordLetter = action("letter.record", {
  input: schema.recordLetter,
  on: ({ db, input }) => server.lockLetterAccount(db, input.accountId),
  run: async ({ viewer, db, on, input, operationId, audit }) => {
    const { accountId, lineIds = null, quoteOnly, contested } = input;
    if (input.receivedOn > on.today) refuse("It is recorded once it has come: choose today or an earlier day.");
    const firm = await db.firm.findFirst({
      where: { id: input.firmId, mergedIntoId: null },
      select: { id: true, name: true },
    });
    if (!firm) return refuse("That firm is no longer in the directory. Choose it again.");
    const lines = await db.line.findMany({
      where: { accountId, id: { in: lineIds ?? [] } },
      select: { id: true, coverage: true },
    });
    if (lines.length < new Set(lineIds).size) missing();
    const letters = await server.readLetters(db, accountId);
    const plan = planLetter(letters, { ...input, lineIds });
    if (plan.add.some(({ toOn }) => toOn !== null && toOn < input.fromOn))
      return refuse("A letter signed later takes effect by then, so this one never would.");
    const ended = await server.moveEnds(db, plan.ends);
    const days = {
      signedOn: dateOf(input.signedOn),
      receivedOn: dateOf(input.receivedOn),
      fromOn: dateOf(input.fromOn),
      commissionFromOn: input.commissionFromOn ? dateOf(input.commissionFromOn) : null,
      rescindableUntil: quoteOnly
        ? null
        : dateOf(rescindableUntil(input.receivedOn, await server.rescissionWindow(db))),
    };
    const said = { accountId, firmId: firm.id, role: input.role, quoteOnly, contested };
    for (const { lineId, toOn } of plan.add) {
      const data = { ...said, ...days, lineId, toOn: toOn ? dateOf(toOn) : null, releaseTo: input.releaseTo ?? null };
      const { id } = await db.brokerOfRecord.create({ data, select: { id: true } });
      const changes = changesBetween({}, { firmId: firm.id, fromOn: input.fromOn, lineId });
      audit({
        subjectType: "letter",
        subjectId: id,
        accountId,
        changes,
      });
    }
    for (const { id, changes } of ended) audit({ subjectType: "letter", subjectId: id, accountId, changes });
    const about = {
      account: on.name,
      firm: firm.name,
      lines: linesText(lineIds === null ? [null] : lines.map(({ coverage }) => coverage)),
      from: renewalDay(input.fromOn),
    };
    const kind = contested ? "CONTESTED" : quoteOnly ? "QUOTE_ONLY" : "FULL";
    await server.askOwner(db, viewer, {
      accountId,
      title: letterTask(about).slice(0, 200),
      dueOn: addBusinessDays(on.today, confirmIn),
    });
    await server.tellOfLetter(db, { accountId, title: letterCame(about, kind), operationId });
    return { firm: firm.name, lines: about.lines, ended: ended.length };
  },
});

/** Somebody disputes a letter: it stops binding until it is settled, and what it had ended goes on. */
export const contestLetter = action("letter.record", {
  input: schema.contestLetter,
  on: ({ db, input }) => server.lockLetter(db, input.letterId),
  run: async ({ db, on, input, operationId, audit }) => {
    const letters = await server.readLetters(db, on.id);
    const letter = server.letterAsRead(letters, input.letterId, input.version);
    if (letter.contested) return { firm: letter.firm };
    if (letter.rescindedOn || (letter.toOn && letter.toOn < on.today)) return refuse("That letter is over.");
    const resumed = await server.withdraw(db, letters, letter, { contested: true });
    const changes = { contested: [false, true] as [unknown, unknown] };
    for (const each of [{ id: letter.id, changes }, ...resumed])
      audit({ subjectType: "letter", subjectId: each.id, accountId: on.id, changes: each.changes });
    const title = `The letter for ${letter.firm} at ${on.name} (${linesText([letter.coverage])}) is contested.`;
    await server.tellOfLetter(db, { accountId: on.id, title, operationId });
    return { firm: letter.firm };
  },
});

/** Ends a dispute: the letter stands and takes its place, or falls as if it had been taken back. */
export const settleLetter = action("letter.record", {
  input: schema.settleLetter,
  on: ({ db, input }) => server.lockLetter(db, input.letterId),
  run: async ({ db, on, input, operationId, audit }) => {
    const letters = await server.readLetters(db, on.id);
    const letter = server.letterAsRead(letters, input.letterId, input.version);
    if (input.stands && !letter.contested && !letter.rescindedOn) return { firm: letter.firm, stands: true };
    if (!letter.contested || letter.rescindedOn) return refuse("That letter is not contested.");
    const others = letters.filter(({ id }) => id !== letter.id);
    const lineIds = letter.lineId ? [letter.lineId] : null;
    const plan = planLetter(others, { ...letter, lineIds, contested: false });
    const moved = input.stands ? await server.moveEnds(db, plan.ends) : [];
    const toOn = plan.add[0]?.toOn;
    const data = input.stands
      ? { contested: false, toOn: toOn ? dateOf(toOn) : letter.toOn ? dateOf(letter.toOn) : null }
      : { rescindedOn: dateOf(on.today) };
    await db.brokerOfRecord.update({
      where: { id: letter.id },
      data: { ...data, version: { increment: 1 } },
      select: { id: true },
    });
    const changes: Record<string, [unknown, unknown]> = input.stands
      ? { contested: [true, false] }
      : { rescindedOn: [null, on.today] };
    for (const each of [{ id: letter.id, changes }, ...moved])
      audit({ subjectType: "letter", subjectId: each.id, accountId: on.id, changes: each.changes });
    const outcome = input.stands ? "stands" : "does not stand";
    const title = `Settled: the letter for ${letter.firm} at ${on.name} (${linesText([letter.coverage])}) ${outcome}.`;
    await server.tellOfLetter(db, { accountId: on.id, title, operationId });
    return { firm: letter.firm, stands: input.stands };
  },
});

/** The customer takes a letter back, by word that came while that could be done: what it had ended goes on as if it had never come. */
export const rescindLetter = action("letter.record", {
  input: schema.rescindLetter,
  on: ({ db, input }) => server.lockLetter(db, input.letterId),
  run: async ({ db, on, input, operationId, audit }) => {
    const letters = await server.readLetters(db, on.id);
    const letter = server.letterAsRead(letters, input.letterId, input.version);
    const why = whyNotTakenBack(letter, input.on, on.today);
    if (why) return refuse(why);
    const resumed = await server.withdraw(db, letters, letter, { rescindedOn: dateOf(input.on) });
    const changes = { rescindedOn: [null, input.on] as [unknown, unknown] };
    for (const each of [{ id: letter.id, changes }, ...resumed])
      audit({ subjectType: "letter", subjectId: each.id, accountId: on.id, changes: each.changes });
    const title = `The letter for ${letter.firm} at ${on.name} (${linesText([letter.coverage])}) was taken back.`;
    await server.tellOfLetter(db, { accountId: on.id, title, operationId });
    return { firm: letter.firm };
  },
});
