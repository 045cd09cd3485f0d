import "server-only";
import { fitOf } from "@/lib/products/package-fit";
import { readCredits, readGiving } from "@/lib/server/credits";
import { readDeal } from "@/lib/server/opportunities/read";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import type { Credit } from "./kinds";
import { clawbackOf, type Standing, standingOf } from "./standing";

/** A credit as it is shown: where it stands, and what of it is to come back, exact text of dollars. */
export type CreditShown = Credit & { standing: Standing; endedOn: string | null; due: string };

const shown = (credit: Awaited<ReturnType<typeof readCredits>>[number], today: string): CreditShown => {
  const { stage, endedOn, writable: _, ...rest } = credit;
  const beside = { stage, endedOn, today };
  return { ...rest, endedOn, standing: standingOf(credit, beside), due: clawbackOf(credit, beside).toFixed(2) };
};

/** What was given to an account, the newest first. */
export const listCredits = query("account.view", async ({ db }, accountId: string) => {
  const today = await businessDayOf(db);
  return (await readCredits(db, accountId)).map((credit) => shown(credit, today));
});

/** Of an account's opportunity: the packages it may fill with what they earn, and what is given with it. */
export const getGiving = query("opportunity.view", async ({ db }, opportunityId: string) => {
  const deal = await readDeal(db, opportunityId);
  const giving = deal?.accountId ? await readGiving(db, deal.accountId) : undefined;
  if (!deal || !giving) return;
  const adding = deal.products.map(({ code }) => code);
  const { buyer, packs, products, today } = giving;
  return {
    today,
    held: buyer.held,
    /** Families of what is being sold. */
    adding: products.flatMap(({ code, family }) => (adding.includes(code) ? [family] : [])),
    fits: packs.map((pack) => {
      const { most, ...fit } = fitOf(pack, buyer, adding, products);
      return { ...fit, most: most.toFixed(2) };
    }),
    credits: giving.credits
      .filter((credit) => credit.opportunityId === opportunityId)
      .map((credit) => shown(credit, today)),
  };
});
export type GivingShown = NonNullable<Awaited<ReturnType<typeof getGiving>>>;
