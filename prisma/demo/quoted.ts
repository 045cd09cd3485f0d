import type { Deal } from "@/lib/opportunities/deal";
import { productOf } from "@/lib/opportunities/products";
import { catalogue } from "@/lib/products/catalogue";
import { usualTerms } from "@/lib/quotes/needs";
import { heldByQuote, isComplete, needsOf, type Quote, quoteDue, quoteOf } from "@/lib/quotes/quote";
import { addBusinessDays, rollBack } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import { idOf } from "./random";
import { type Book, put, type Row } from "./table";

/** Quote requests of what is worked on: one late, one that lacks data, one in time, one that waits, over and over; and those released. */
export function putQuotes(book: Book, { today }: Calendar) {
  const accounts = new Map((book.get("accounts") ?? []).map((row) => [row.id, row]));
  const raters = new Map(
    (book.get("account_access") ?? [])
      .filter(({ kind, to_on }) => kind === "UNDERWRITER" && !to_on)
      .map((row) => [row.account_id, row.user_id]),
  );
  let at = 0;
  for (const deal of book.get("opportunities") ?? []) {
    const account = accounts.get(deal.account_id);
    if (!account || !deal.effective_on) continue;
    const request = { account, rater: raters.get(account.id) ?? null, today };
    if (deal.stage === "QUOTED" || deal.stage === "VERBAL") putReleased(book, deal, request);
    else if (deal.stage === "DISCOVERY") putOpen(book, deal, { ...request, way: at++ % 4 });
  }
}

type Given = { account: Row; rater: unknown; today: Day };
const before = (day: Day, days: number) => rollBack(addBusinessDays(day, -days));
const codesOf = (deal: Row) => (deal.products as Deal["products"]).map(({ code }) => code);

function putReleased(book: Book, deal: Row, { account, rater }: Given) {
  const released = rollBack(deal.quoted_on as Day);
  const terms = quoteOf(usualTerms, codesOf(deal), [], released);
  // The slow ones took a day longer than they had.
  const completeOn = before(released, Math.max(1, terms.days - (String(deal.id).charCodeAt(0) % 3) + 1));
  const prices = (deal.products as Deal["products"]).flatMap(({ code, price }) => (price ? [[code, price]] : []));
  const quote: Quote = { ...allGiven(terms, completeOn), prices: Object.fromEntries(prices) };
  putRequest(book, deal, account, {
    quote,
    asked_on: completeOn,
    complete_on: completeOn,
    due_on: quoteDue(quote, completeOn),
    assignee_id: rater,
    status: "ANSWERED",
    said: "As in the pricing folder; holds for 60 days",
    ended_on: released,
    ended_by_id: rater ?? deal.opened_by_id,
  });
}

function putOpen(book: Book, deal: Row, { account, rater, today, way }: Given & { way: number }) {
  const terms = quoteOf(usualTerms, codesOf(deal), [], today);
  const lacks = way === 1;
  const age = [terms.days + 4, 3, 1, 6][way]!;
  const completeOn = before(today, age);
  const quote = lacks ? { ...terms, given: {} } : allGiven(terms, completeOn);
  const starts = isComplete(quote) ? completeOn : null;
  const id = putRequest(book, deal, account, {
    quote,
    asked_on: before(completeOn, 1),
    complete_on: starts,
    due_on: quoteDue(quote, starts ?? before(completeOn, 1)),
    assignee_id: rater,
    status: "OPEN",
    said: null,
    ended_on: null,
    ended_by_id: null,
  });
  if (way === 3)
    put(book, "request_pauses", {
      id: idOf("pause", id),
      request_id: id,
      account_id: account.id,
      from_on: before(today, 5),
      to_on: null,
      owed_by: "CARRIER",
      owes: "the claims of their present vendor",
      set_by_id: deal.opened_by_id,
      set_at: `${before(today, 5)}T15:00:00Z`,
    });
}

const allGiven = (quote: Quote, on: Day): Quote => ({
  ...quote,
  given: Object.fromEntries(needsOf(quote).map((need) => [need, on])),
});

function putRequest(book: Book, deal: Row, account: Row, more: Row): string {
  const [code = ""] = codesOf(deal);
  const id = idOf("quote", String(deal.id));
  const subject = `Quote: ${productOf(catalogue, code)?.name ?? code}`;
  put(book, "internal_requests", {
    id,
    account_id: account.id,
    opportunity_id: deal.id,
    track_id: null,
    account: account.name,
    coverage: "",
    plan_option: "",
    kind: "QUOTE",
    effective_on: deal.effective_on,
    desk: "UNDERWRITING",
    contact: "",
    subject,
    details: "",
    asked_by_id: deal.opened_by_id,
    blocks: null,
    held_stages: [...heldByQuote],
    version: 1,
    ...more,
  });
  if (more.status === "OPEN" && more.assignee_id)
    put(book, "tasks", {
      id: idOf("task", id),
      account_id: account.id,
      assignee_id: more.assignee_id,
      created_by_id: deal.opened_by_id,
      title: `Answer: ${account.name}, ${subject}`,
      due_on: more.due_on,
      source: `internal request ${id}`,
      created_at: `${more.asked_on}T15:00:00Z`,
      version: 1,
    });
  return id;
}
