import { addMonths, type Day } from "@/lib/units/day";
import type { Calendar } from "./calendar";
import { roleOf } from "./firms";
import { lineIdOf } from "./line-rows";
import type { Telling } from "./lines";
import { idOf } from "./random";
import type { Told } from "./story";
import { type Book, put } from "./table";

/** Writes down what an account's story tells beyond its figures. */
export function putTold(book: Book, calendar: Calendar, { cast, accountId, terms }: Telling, told: Told) {
  const since = addMonths(terms[0]!.from, -36);
  const id = (...words: string[]) => idOf("told", accountId, ...words);
  const role = roleOf(cast.firm);
  for (const letter of told.brokers ?? [{ firm: cast.firm, from: since, to: cast.lapse?.on }]) {
    put(book, "brokers_of_record", {
      id: id("broker", letter.firm, letter.from),
      account_id: accountId,
      firm_id: idOf("firm", letter.firm),
      role,
      signed_on: letter.signed ?? null,
      received_on: letter.received ?? null,
      from_on: letter.from,
      to_on: letter.to ?? null,
      quote_only: letter.quoteOnly ?? false,
      contested: letter.contested ?? false,
      version: 1,
    });
  }
  for (const issue of told.issues ?? []) {
    put(book, "service_issues", {
      id: id("issue", issue.what),
      account_id: accountId,
      what: issue.what,
      severity: issue.severity,
      opened_on: issue.opened,
      due_on: issue.due ?? null,
      escalated_on: issue.escalated ?? null,
      closed_on: issue.closed ?? null,
      resolution: issue.resolution ?? null,
      version: 1,
    });
  }
  for (const rfp of told.rfps ?? []) {
    put(book, "rfp_notices", {
      id: id("rfp", rfp.received),
      account_id: accountId,
      received_on: rfp.received,
      effective_on: rfp.effective,
      source: rfp.source,
      dissatisfied: rfp.dissatisfied ?? false,
      status: rfp.status,
      next_step: rfp.nextStep ?? null,
      next_on: rfp.nextOn ?? null,
      version: 1,
    });
  }
  for (const change of told.relationships ?? []) {
    put(book, "relationship_events", {
      id: id("relationship", change.kind, change.on),
      account_id: accountId,
      kind: change.kind,
      happened_on: change.on,
      source: change.source,
      version: 1,
    });
  }
  for (const result of told.guarantees ?? []) {
    put(book, "guarantee_results", {
      id: id("guarantee", result.metric, String(result.quartersAgo)),
      account_id: accountId,
      metric: result.metric,
      quarter: quarterBefore(calendar.today, result.quartersAgo),
      target: result.target,
      actual: result.actual,
      met: result.met,
      fee_at_risk: result.atRisk ?? null,
      version: 1,
    });
  }
  for (const event of told.events ?? []) {
    put(book, "line_events", {
      id: id("event", event.kind, event.on),
      account_id: accountId,
      line_id: lineIdOf(accountId, "MEDICAL"),
      kind: event.kind,
      happened_on: event.on,
      members: event.members ?? null,
      note: event.note,
    });
  }
}

/** First day of the quarter that ended so many quarters ago; 1 is the last full one. */
export function quarterBefore(today: Day, ago: number): Day {
  const month = Number(today.slice(5, 7));
  const thisQuarter = `${today.slice(0, 5)}${String(month - ((month - 1) % 3)).padStart(2, "0")}-01`;
  return addMonths(thisQuarter, -3 * ago);
}
