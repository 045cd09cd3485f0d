"use server";

import { changesBetween } from "@/lib/activity/changes";
import { refuse } from "@/lib/errors";
import { changedOf } from "@/lib/promises/changed";
import { quoteHasLeft } from "@/lib/quotes/quote";
import { findAccount, lockAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { openingFor, type Party } from "@/lib/server/opportunities/opening";
import { soldTo } from "@/lib/server/opportunities/sale";
import * as write from "@/lib/server/opportunities/write";
import { refuseUnappointed } from "@/lib/server/quotes/appointed";
import { endQuotes, refuseUnquoted } from "@/lib/server/quotes/release";
import { type Day, dateOf } from "@/lib/units/day";
import type { DealLine } from "./amount";
import type { Deal } from "./deal";
import * as schema from "./schema";
import { splitProblem } from "./splits";
import { criterionNames, type Evidence, evidenceAt, isOpen, lacking, stageNames, whyNot } from "./stages";

const again = { increment: 1 };
const dayOrNull = (day: Day | "" | null | undefined) => (day ? dateOf(day) : null);
const about = ({ id, accountId }: Pick<Deal, "id" | "accountId">) => ({
  subjectType: "opportunity",
  subjectId: id,
  accountId: accountId ?? undefined,
});

/** Begins to sell a product to an account, where its rule allows it, or to an employer we pursue. */
export const openOpportunity = action("opportunity.change", {
  input: schema.openOpportunity,
  on: async ({ db, input: { accountId, pursuitId } }): Promise<Party> =>
    accountId
      ? { ...(await findAccount(db, accountId)), kind: "account" }
      : { ...(await write.findPursuit(db, pursuitId!)), kind: "pursuit" },
  async run({ viewer, db, input, on, audit }) {
    const { accountId, pursuitId, nextStep, need } = input;
    if (accountId) await lockAccount(db, accountId);
    if (input.nextStepOn < on.today) refuse("The next step is today or later.");
    const { line, effectiveOn, name } = await openingFor(db, on, input);
    const { id } = await db.opportunity.create({
      data: {
        accountId,
        pursuitId,
        stays: [{ stage: "QUALIFY", on: on.today }],
        products: [line],
        splits: [{ userId: viewer.id, share: "1" }],
        effectiveOn: dayOrNull(effectiveOn),
        need,
        nextStep,
        nextStepOn: dateOf(input.nextStepOn),
        openedById: viewer.id,
        openedOn: dateOf(on.today),
      },
      select: { id: true },
    });
    const changes = changesBetween({}, { opportunity: name, stage: stageNames.QUALIFY, effectiveOn, nextStep });
    audit({ ...about({ id, accountId: accountId ?? null }), changes });
    return { id, product: name };
  },
});

/** What is known and forecast of it. What somebody else changed meanwhile stays; the same field is told. */
export const editOpportunity = action("opportunity.change", {
  input: schema.editOpportunity,
  on: ({ db, input }) => write.lockDeal(db, input.opportunityId),
  async run({ db, input: { was, opportunityId: _, ...given }, on, audit }) {
    refuseEnded(on);
    const { category, nextStep, need, process } = on;
    const now: schema.Details = {
      category,
      nextStep,
      need,
      process,
      effectiveOn: on.effectiveOn ?? "",
      nextStepOn: on.nextStepOn ?? "",
      decideOn: on.decideOn ?? "",
    };
    const { changed, conflict } = changedOf<schema.Details>(now, was, given);
    if (conflict) refuse("Somebody changed the same since you opened it. Close this to see theirs.");
    if (changed.nextStepOn && changed.nextStepOn < on.today) refuse("The next step is today or later.");
    const next = { ...now, ...changed };
    const standing = { ...on, need: next.need, process: next.process, decideOn: next.decideOn || null };
    if (lacking(standing, on.stage).length || (!next.effectiveOn && on.quotedOn))
      refuse(`At ${stageNames[on.stage]} need, process, their day and ours stay said.`);
    await db.opportunity.updateMany({
      where: { id: on.id },
      data: {
        ...next,
        effectiveOn: dayOrNull(next.effectiveOn),
        nextStepOn: dayOrNull(next.nextStepOn),
        decideOn: dayOrNull(next.decideOn),
        version: again,
      },
    });
    audit({ ...about(on), changes: changesBetween(now, next) });
    return { name: on.name };
  },
});

/** Its product lines as they are now to be: each product once, for so many people, at its price. */
export const setProducts = action("opportunity.change", {
  input: schema.setProducts,
  on: ({ db, input }) => write.lockDeal(db, input.opportunityId),
  async run({ db, input: { version, products }, on, audit }) {
    refuseEnded(on);
    await write.refuseDealChanged(db, on, version);
    if (new Set(products.map(({ code }) => code)).size < products.length) refuse("A product stands in it once.");
    const known = new Set(on.products.map(({ code }) => code));
    for (const { code } of products.filter(({ code: each }) => !known.has(each)))
      await openingFor(db, partyOf(on), { code });
    const why =
      on.stage === "QUALIFY" ? undefined : whyNot({ ...on, products, stage: "QUALIFY", forAccount: true }, on.stage);
    if (why) refuse(why);
    if (quoteHasLeft(on.stage)) await refuseUnappointed(db, on.accountId, paidAnew(on.products, products));
    await db.opportunity.updateMany({ where: { id: on.id }, data: { products, version: again } });
    const told = (lines: typeof on.products) =>
      lines
        .map(({ code, exposure, price, net }) => `${code} ${exposure} × ${price ?? "?"}${net ? " net" : ""}`)
        .join("; ");
    audit({ ...about(on), changes: { products: [told(on.products), told(products)] } });
    return { name: on.name };
  },
});

/** Who has the credit; the shares come to the whole. */
export const setSplits = action("opportunity.change", {
  input: schema.setSplits,
  on: ({ db, input }) => write.lockDeal(db, input.opportunityId),
  async run({ db, input: { version, splits }, on, audit }) {
    await write.refuseDealChanged(db, on, version);
    const problem = splitProblem(splits);
    if (problem) refuse(problem);
    const people = new Map((await write.sellersOf(db)).map(({ id, name }) => [id, name]));
    const had = new Set(on.splits.map(({ userId }) => userId));
    if (splits.some(({ userId }) => !people.has(userId) && !had.has(userId)))
      refuse("Credit is for people who sell here.");
    await db.opportunity.updateMany({ where: { id: on.id }, data: { splits, version: again } });
    const told = (all: typeof splits) =>
      all.map(({ userId, share }) => `${people.get(userId) ?? "?"} ${share}`).join("; ");
    audit({ ...about(on), changes: { splits: [told(on.splits), told(splits)] } });
    return { name: on.name };
  },
});

/** Moves it to another stage with what that stage asks for; sold puts its lines on the account. */
export const moveOpportunity = action("opportunity.change", {
  input: schema.moveOpportunity,
  on: ({ db, input }) => write.lockDeal(db, input.opportunityId),
  async run({ db, input: { from, to, opportunityId: _, ...said }, on, audit }) {
    if (on.stage !== from) refuse(`It is ${stageNames[on.stage]} by now. Look at it again.`);
    const why = whyNot({ ...on, forAccount: on.accountId !== null }, to);
    if (why) refuse(why);
    await refuseUnquoted(db, on, to);
    if (quoteHasLeft(to) && !quoteHasLeft(from)) await refuseUnappointed(db, on.accountId, on.products);
    const known = evidenceAt(to, { ...on, ...definedOf(said) });
    const missing = lacking(known, to);
    if (missing.length > 0)
      refuse(`For ${stageNames[to]}, say first: ${missing.map((each) => criterionNames[each]).join(", ")}.`);
    for (const day of [known.quotedOn, known.invitedOn, known.signedOn])
      if (day && day > on.today) refuse("That day has not come yet.");
    const lines = to === "SOLD" ? await soldTo(db, on) : [];
    const ends = !isOpen(to);
    if (ends) await endQuotes(db, on.id, `The opportunity is ${stageNames[to].toLowerCase()}.`);
    await db.opportunity.updateMany({
      where: { id: on.id },
      data: {
        ...known,
        decideOn: dayOrNull(known.decideOn),
        quotedOn: dayOrNull(known.quotedOn),
        invitedOn: dayOrNull(known.invitedOn),
        signedOn: dayOrNull(known.signedOn),
        stage: to,
        stays: [...on.stays, { stage: to, on: on.today }],
        closedOn: ends ? dateOf(on.today) : null,
        version: again,
      },
    });
    const told = ({
      need,
      process,
      decideOn,
      quotedOn,
      invitedOn,
      agreedBy,
      signedOn,
      lostReason,
      lostTo,
    }: Evidence) => ({ need, process, decideOn, quotedOn, invitedOn, agreedBy, signedOn, lostReason, lostTo });
    const changes = changesBetween({ stage: stageNames[from], ...told(on) }, { stage: stageNames[to], ...told(known) });
    audit({ ...about(on), changes });
    return { name: on.name, stage: to, lines: lines.length };
  },
});

function refuseEnded({ stage }: Deal) {
  if (!isOpen(stage)) refuse(`It is ${stageNames[stage].toLowerCase()}, and stays as it was then.`);
}

/** Those lines of a quote that is out which pay commission now and did not before. */
const paidAnew = (was: readonly DealLine[], now: readonly DealLine[]) => {
  const paid = new Set(was.flatMap(({ code, net }) => (net ? [] : [code])));
  return now.filter(({ code }) => !paid.has(code));
};

const partyOf = (deal: Deal & { today: Day }): Party =>
  deal.accountId
    ? { id: deal.accountId, kind: "account", name: deal.name, today: deal.today, writable: deal.writable }
    : { id: deal.pursuitId!, kind: "pursuit", name: deal.name, today: deal.today, writable: deal.writable };

const definedOf = <T extends object>(given: T) =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Partial<T>;
