"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import { lockDeal } from "@/lib/server/opportunities/write";
import { askForQuote } from "@/lib/server/quotes/ask";
import { keepGiven, releaseTo } from "@/lib/server/quotes/release";
import { lockInternalRequest } from "@/lib/server/requests/record";
import { needNames } from "./needs";
import { isComplete, type Quote } from "./quote";
import * as schema from "./schema";

type Changes = Record<string, [unknown, unknown]>;
type Db = Parameters<typeof lockInternalRequest>[0];
const held = async ({ db, input }: { db: Db; input: { requestId: string } }) => {
  const request = await lockInternalRequest(db, input.requestId);
  const quote: Quote = request.quote ?? missing();
  return { ...request, quote };
};
const stillOpen = ({ status, endedBy }: { status: string; endedBy: string | null }) => {
  if (status !== "OPEN") refuse(`${endedBy} ${status === "ANSWERED" ? "released" : "withdrew"} this already.`);
};
const thereText = ({ given }: Quote) =>
  Object.keys(given)
    .map((need) => needNames[need as keyof typeof needNames])
    .join("; ");

/** Asks a desk for the quote of some product lines; its clock starts once all they need is there. */
export const askQuote = action("request.ask", {
  input: schema.askQuote,
  on: ({ db, input }) => lockDeal(db, input.opportunityId),
  async run({ db, viewer, input, on: deal, audit }) {
    const { id, subject, complete } = await askForQuote(db, viewer, deal, input);
    const about = { subjectType: "opportunity", subjectId: deal.id, accountId: deal.accountId ?? undefined };
    audit({ ...about, changes: { request: [null, subject], desk: [null, input.desk] } });
    return { id, subject, complete };
  },
});

/** What of a quote's needs is there; the last one starts its clock. */
export const giveData = action("request.hold", {
  input: schema.giveData,
  on: held,
  async run({ db, viewer, input: { was, given }, on: request, audit }) {
    stillOpen(request);
    const now = Object.keys(request.quote.given);
    if (now.some((need) => !was.some((seen) => seen === need) && !given.some((each) => each === need)))
      refuse("Somebody recorded more meanwhile. Close this to see it.");
    const quote = await keepGiven(db, viewer, request, given);
    const about = { subjectType: "request", subjectId: request.id, accountId: request.accountId ?? undefined };
    audit({ ...about, changes: { given: [thereText(request.quote), thereText(quote)] } });
    return { subject: request.subject, complete: isComplete(quote) };
  },
});

/** Releases a quote: each product's price goes onto the opportunity, and the day it went out. */
export const releaseQuote = action("request.answer", {
  input: schema.releaseQuote,
  on: held,
  async run({ db, input: { requestId: _, ...said }, on: request, audit }) {
    stillOpen(request);
    if (!isComplete(request.quote)) refuse("What it needs is not there yet: its clock has not started.");
    const { deal, products, quotedOn } = await releaseTo(db, request, said);
    const told = (lines: typeof products) =>
      lines.map(({ code, price, net }) => `${code} ${price ?? "?"}${net ? " net" : ""}`).join("; ");
    const accountId = deal.accountId ?? undefined;
    const ended: Changes = { status: ["OPEN", "ANSWERED"], answer: [null, said.answer] };
    audit({ subjectType: "request", subjectId: request.id, accountId, changes: ended });
    const changes: Changes = { products: [told(deal.products), told(products)], quotedOn: [deal.quotedOn, quotedOn] };
    audit({ subjectType: "opportunity", subjectId: deal.id, accountId, changes });
    return { subject: request.subject };
  },
});
