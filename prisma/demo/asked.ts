import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Desk, Outsider } from "@/lib/requests/desks";
import { heldBy, milestonesOf, takesRequests } from "@/lib/requests/milestones";
import { addBusinessDays, rollBack } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";
import { accountIdOf, userIdOf } from "./access";
import type { Calendar } from "./calendar";
import { idOf } from "./random";
import { type Book, put, type Row } from "./table";

const at = (local: string) => userIdOf(`${local}@truebook.test`);

/** `ago`, `within` and pauses count business days; `ahead` is the milestone it blocks, of those yet to be left. */
type Asked = {
  account: string;
  desk: Desk;
  to?: string;
  contact?: string;
  subject: string;
  details?: string;
  ago: number;
  within: number;
  ahead?: number;
  paused?: { by: Outsider; owes: string; ago: number; until?: number };
  answer?: { ago: number; said: string; by?: string };
};

/** What the renewals of the demo wait for from inside the house: answered, in time, stopped and late. */
const asked: Asked[] = [
  {
    account: "A02",
    desk: "UNDERWRITING",
    to: "underwriter2",
    subject: "Fee position at two and three guarantee years",
    details: "The consultant scores the second and third year apart. Give the fee for each, with the escalator named.",
    ago: 2,
    within: 5,
    ahead: 2,
  },
  {
    account: "A02",
    desk: "OPERATIONS",
    to: "ops",
    subject: "Network disruption by work site",
    details: "Top 200 providers by visits, in and out of the proposed network.",
    ago: 6,
    within: 3,
    paused: { by: "BROKER", owes: "the census with work ZIP codes", ago: 4 },
  },
  {
    account: "A02",
    desk: "LEGAL",
    contact: "Priya Nair",
    subject: "Wording of the performance guarantee amendment",
    ago: 13,
    within: 10,
    ahead: 2,
  },
  {
    account: "A02",
    desk: "ANALYTICS",
    contact: "Tom Okafor",
    subject: "Claims by work site for the finalist book",
    ago: 15,
    within: 5,
    answer: { ago: 11, said: "Delivered by site and quarter; sites under eleven contracts are joined." },
  },
  {
    account: "A04",
    desk: "UNDERWRITING",
    to: "underwriter2",
    subject: "Unit cost behind the fee target",
    ago: 9,
    within: 5,
    ahead: 1,
  },
  {
    account: "A07",
    desk: "CLINICAL",
    contact: "Dr. Ruth Adeyemi",
    subject: "Expected cost of the weight-management rider",
    ago: 8,
    within: 5,
    paused: { by: "VENDOR", owes: "the rebate schedule", ago: 7, until: 4 },
  },
  {
    account: "A19",
    desk: "UNDERWRITING",
    to: "underwriter",
    subject: "Trend by pool, with the reason of the change",
    ago: 3,
    within: 5,
    ahead: 0,
  },
  {
    account: "A17",
    desk: "UNDERWRITING",
    to: "underwriter",
    subject: "Credibility with the plan that was merged in",
    details: "Its members came in the spring; twelve months of their experience are with the prior carrier.",
    ago: 12,
    within: 5,
    ahead: 2,
    paused: { by: "CARRIER", owes: "twelve months of claims", ago: 11, until: 7 },
  },
  {
    account: "A09",
    desk: "OPERATIONS",
    subject: "Lead time for a second group number",
    ago: 4,
    within: 3,
  },
];

/** Puts each request on the account's next medical decision, where one is open, with the task of whoever is asked. */
export function putAsked(book: Book, { today }: Calendar) {
  for (const one of asked) {
    const accountId = accountIdOf({ key: one.account, copy: 0 });
    const case_ = caseOf(book, accountId, today);
    if (case_) putRequest(book, today, one, case_);
  }
}

type Case = { account: Row; renewal: Row; track: Row; line: Row; owner: Row };

function caseOf(book: Book, accountId: string, today: Day): Case | undefined {
  const of = (table: string) => (book.get(table) ?? []).filter((row) => row.account_id === accountId);
  const [renewal] = of("renewals")
    .filter(({ outcome, effective_on }) => !outcome && String(effective_on) > today)
    .sort((a, b) => String(a.effective_on).localeCompare(String(b.effective_on)));
  const track = of("renewal_tracks").find((row) => row.renewal_id === renewal?.id && !row.decided_on);
  const account = book.get("accounts")?.find(({ id }) => id === accountId);
  const line = of("lines").find(({ id }) => id === track?.line_id);
  const owner = of("account_access").find(({ kind, to_on }) => kind === "OWNER" && !to_on);
  if (!renewal || !track || !account || !line || !owner || !takesRequests(String(track.stage))) return;
  return { account, renewal, track, line, owner };
}

function putRequest(book: Book, today: Day, one: Asked, { account, renewal, track, line, owner }: Case) {
  const before = (days: number) => rollBack(addBusinessDays(today, -days));
  const id = idOf("request", one.account, one.subject);
  const placed = {
    kind: track.kind as TrackKind,
    stage: String(track.stage),
    effectiveOn: renewal.effective_on as Day,
    releaseDueOn: track.release_due_on as Day,
    decideByOn: track.decide_by_on as Day,
  };
  const milestone = one.ahead === undefined ? undefined : milestonesOf(placed)[one.ahead]?.stage;
  const asker = owner.user_id as string;
  const due = addBusinessDays(before(one.ago), one.within);
  put(book, "internal_requests", {
    id,
    account_id: account.id,
    opportunity_id: null,
    quote: null,
    complete_on: null,
    track_id: track.id,
    account: account.name,
    coverage: line.coverage,
    plan_option: line.plan_option,
    kind: track.kind,
    effective_on: renewal.effective_on,
    desk: one.desk,
    assignee_id: one.to ? at(one.to) : null,
    contact: one.contact ?? "",
    subject: one.subject,
    details: one.details ?? "",
    asked_by_id: asker,
    asked_on: before(one.ago),
    due_on: due,
    blocks: milestone ?? null,
    held_stages: milestone ? heldBy(placed, milestone) : [],
    status: one.answer ? "ANSWERED" : "OPEN",
    said: one.answer?.said ?? null,
    ended_on: one.answer ? before(one.answer.ago) : null,
    ended_by_id: one.answer ? asker : null,
    version: 1,
  });
  if (one.paused) {
    const { by, owes, ago, until } = one.paused;
    put(book, "request_pauses", {
      id: idOf("pause", id),
      request_id: id,
      account_id: account.id,
      from_on: before(ago),
      to_on: until === undefined ? null : before(until),
      owed_by: by,
      owes,
      set_by_id: asker,
      set_at: `${before(ago)}T15:00:00Z`,
    });
  }
  if (!one.to || one.answer) return;
  put(book, "tasks", {
    id: idOf("task", id),
    account_id: account.id,
    assignee_id: at(one.to),
    created_by_id: asker,
    title: `Answer: ${account.name}, ${one.subject}`,
    due_on: due,
    source: `internal request ${id}`,
    created_at: `${before(one.ago)}T15:00:00Z`,
    version: 1,
  });
}
