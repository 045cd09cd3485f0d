import type { AccountFacts, LineFacts, RenewalFacts } from "@/lib/accounts/facts";
import type { Day } from "@/lib/units/day";
import { Decimal } from "@/lib/units/decimal";
import type { Book, Row } from "./table";

const exactly = (value: unknown) => new Decimal(value as string);
const orNone = (value: unknown) => (value === null || value === undefined ? null : exactly(value));
const day = (value: unknown) => (value ?? null) as Day | null;
const text = (value: unknown) => value as string;
const within = (row: Row, on: Day) => text(row.from_on) <= on && (!row.to_on || text(row.to_on) >= on);

/** The facts of every account of the book, as the database would give them on its seed day. */
export function factsOf(book: Book, today: Day): AccountFacts[] {
  const below = groups(book);
  return (book.get("accounts") ?? []).map((account) => {
    const id = text(account.id);
    const of = (table: string) => below(table, id);
    return {
      id,
      name: text(account.name),
      lapsedOn: day(account.lapsed_on),
      ownerId: day(of("account_access").find((row) => row.kind === "OWNER" && within(row, today))?.user_id),
      firmId: day(
        of("brokers_of_record").find((row) => !row.quote_only && !row.contested && within(row, today))?.firm_id,
      ),
      lines: of("lines").map((line) => lineFacts(line, below)),
      renewals: of("renewals").map((renewal) => renewalFacts(renewal, below)),
      exposures: Object.fromEntries(of("exposures").map(({ kind, value }) => [text(kind), exactly(value)])),
      issues: of("service_issues")
        .filter(({ closed_on }) => !closed_on)
        .map((issue) => ({
          what: text(issue.what),
          severity: text(issue.severity),
          openedOn: text(issue.opened_on),
          escalatedOn: day(issue.escalated_on),
        })),
      guarantees: of("guarantee_results").map(({ metric, quarter, met }) => ({
        metric: text(metric),
        quarter: text(quarter),
        met: Boolean(met),
      })),
      rfps: of("rfp_notices").map((rfp) => ({
        receivedOn: text(rfp.received_on),
        effectiveOn: text(rfp.effective_on),
        status: text(rfp.status),
        dissatisfied: Boolean(rfp.dissatisfied),
        nextStep: day(rfp.next_step),
        nextOn: day(rfp.next_on),
      })),
      relationships: of("relationship_events").map(({ kind, happened_on }) => ({
        kind: text(kind),
        happenedOn: text(happened_on),
      })),
      override: null,
    };
  });
}

type Below = (table: string, id: string) => Row[];

/** Rows under their account, and those of a line or a renewal under that. */
function groups(book: Book): Below {
  const under: Record<string, string> = {
    line_terms: "line_id",
    enrollment_months: "line_id",
    revenue_months: "line_id",
    claim_months: "line_id",
    renewal_tracks: "renewal_id",
  };
  const made = new Map<string, Map<string, Row[]>>();
  return (table, id) => {
    const grouped = made.get(table) ?? groupedBy(book.get(table) ?? [], under[table] ?? "account_id");
    made.set(table, grouped);
    return grouped.get(id) ?? [];
  };
}

function groupedBy(rows: Row[], column: string) {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.superseded_at) continue;
    const key = text(row[column]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function lineFacts(line: Row, below: Below): LineFacts {
  const id = text(line.id);
  const claims = new Map(below("claim_months", id).map((row) => [text(row.month), row]));
  const earned = below("revenue_months", id).filter(
    ({ month, premium }) => claims.has(text(month)) && premium !== "0.00",
  );
  return {
    id,
    coverage: line.coverage as LineFacts["coverage"],
    planOption: text(line.plan_option),
    startedOn: text(line.started_on),
    terminatedOn: day(line.terminated_on),
    terms: below("line_terms", id).map((term) => ({
      funding: term.funding as "INSURED" | "ASC",
      priceBasis: term.price_basis as LineFacts["terms"][number]["priceBasis"],
      rate: exactly(term.rate),
      targetRate: orNone(term.target_rate),
      poolingPoint: orNone(term.pooling_point),
      guaranteedUntil: day(term.guaranteed_until),
      fromOn: text(term.from_on),
      toOn: text(term.to_on),
    })),
    enrollment: below("enrollment_months", id).map(({ month, contracts, members }) => ({
      month: text(month),
      contracts: Number(contracts),
      members: Number(members),
    })),
    experience: earned.map(({ month, premium }) => ({
      month: text(month),
      premium: exactly(premium),
      incurred: exactly(claims.get(text(month))!.incurred),
    })),
  };
}

const renewalFacts = (renewal: Row, below: Below): RenewalFacts => ({
  id: text(renewal.id),
  effectiveOn: text(renewal.effective_on),
  outcome: day(renewal.outcome),
  decidedOn: day(renewal.decided_on),
  headline: day(renewal.headline),
  tracks: below("renewal_tracks", text(renewal.id)).map((track) => ({
    lineId: text(track.line_id),
    kind: text(track.kind),
    stage: text(track.stage),
    currentRate: exactly(track.current_rate),
    requiredRate: orNone(track.required_rate),
    quotedRate: orNone(track.quoted_rate),
    releasedRate: orNone(track.released_rate),
    soldRate: orNone(track.sold_rate),
    decidedOn: day(track.decided_on),
  })),
});
