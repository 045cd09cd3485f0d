import "server-only";
import { refuse } from "@/lib/errors";
import type { DealLine } from "@/lib/opportunities/amount";
import type { Viewer } from "@/lib/policy";
import type { Need } from "@/lib/quotes/needs";
import { isComplete, type Quote, quoteDue, withGiven } from "@/lib/quotes/quote";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "../door";
import { readDeal } from "../opportunities/read";
import { endRequest } from "../requests/gate";
import { type InternalRequest, readInternalRequests } from "../requests/record";
import { askedPeople, deskText, taskFollowsRequest, tellOfRequest } from "../requests/told";
import { sql } from "../sql";
import { refuseUnappointed } from "./appointed";

type QuoteRequest = InternalRequest & { quote: Quote };

/** Writes what is there of what a quote needs; once all is, its clock starts and the desk hears of it. */
export async function keepGiven(db: Db, viewer: Viewer, request: QuoteRequest, there: readonly Need[]): Promise<Quote> {
  const { id, quote, today } = request;
  const next = withGiven(quote, there, today);
  const complete = isComplete(next);
  if (!complete && request.completeOn)
    refuse("Its clock is running. If something is missing after all, stop the clock.");
  const dueOn = complete && !request.completeOn ? quoteDue(quote, today) : request.dueOn;
  await lent(
    db,
    (job) => job.$executeRaw`
      update internal_requests set quote = ${JSON.stringify(next)}::jsonb, due_on = ${dueOn}::date, version = version + 1,
        complete_on = case when ${complete} then coalesce(complete_on, business_day()) end where id = ${id}::uuid`,
  );
  await taskFollowsRequest(db, request, dueOn);
  if (complete && !request.completeOn) {
    const title = `${viewer.name} has completed ${deskText(request)}`;
    await tellOfRequest(db, request, await askedPeople(db, request), title, `complete ${request.version}`);
  }
  return next;
}

type Price = { code: string; price: string };
/** The prices of a quote, whether they pay no commission, and what it holds to. */
export type Released = { prices: readonly Price[]; net: boolean; answer: string };

/** Ends a request with its prices, and writes these and the day of the quote on the opportunity it is of. */
export async function releaseTo(db: Db, request: QuoteRequest, said: Released) {
  const { prices, net, answer } = said;
  const { id, quote } = request;
  const asked = quote.products.map(({ code }) => code);
  const given = new Map(prices.map(({ code, price }) => [code, price]));
  if (given.size < prices.length || prices.some(({ code }) => !asked.includes(code)))
    refuse("Price the products that were asked for, each once.");
  if (asked.some((code) => !given.has(code))) refuse("Give each product a price.");
  await endRequest(db, request, "ANSWERED", answer);
  const released: Quote = { ...quote, prices: Object.fromEntries(given), ...(net && { net }) };
  return lent(db, async (job) => {
    await job.$executeRaw`update internal_requests set quote = ${JSON.stringify(released)}::jsonb where id = ${id}::uuid`;
    const [of] = await job.$queryRaw<{ id: string; today: Day }[]>`
      select o.id, business_day()::text as today from opportunities o
      join internal_requests q on q.opportunity_id = o.id where q.id = ${id}::uuid for update of o`;
    const deal = of && (await readDeal(job, of.id));
    if (!of || !deal || deal.closedOn) return refuse("The opportunity is over: withdraw the request instead.");
    const products = deal.products.map((line) => {
      const price = given.get(line.code);
      return price === undefined ? line : { ...pricedGross(line), price, ...(net && { net }) };
    });
    await refuseUnappointed(
      job,
      deal.accountId,
      products.filter(({ code }) => given.has(code)),
    );
    await job.$executeRaw`
      update opportunities set products = ${JSON.stringify(products)}::jsonb, quoted_on = coalesce(quoted_on, business_day()),
        version = version + 1 where id = ${of.id}::uuid`;
    return { deal, products, quotedOn: deal.quotedOn ?? of.today };
  });
}

/** A line without what an earlier quote said of its commission. */
const pricedGross = ({ net: _, ...line }: DealLine): DealLine => line;

/** The open quote requests of an opportunity. */
const openQuotes = (db: Db, opportunityId: string) =>
  readInternalRequests(db, sql`q.opportunity_id = ${opportunityId}::uuid and q.status = 'OPEN'`);

/** Why an opportunity may not go to a stage while a quote is open; nothing where none keeps it. */
export async function refuseUnquoted(db: Db, { id, stage }: { id: string; stage: string }, to: string) {
  const open = await openQuotes(db, id);
  const first = open.find(({ heldStages }) => heldStages.includes(to) && !heldStages.includes(stage));
  if (first) refuse(`${deskText(first)} is not released yet. Have it released, or withdraw it.`);
}

/** An opportunity that is over ends what a desk was still to quote. */
export async function endQuotes(db: Db, id: string, why: string) {
  for (const request of await openQuotes(db, id)) await endRequest(db, request, "WITHDRAWN", why);
}
