import { usualPapers } from "@/lib/implementations/papers";
import { stepsFor } from "@/lib/implementations/steps";
import type { TrackKind } from "@/lib/renewals/due-dates";
import { rollBack } from "@/lib/units/business-days";
import { addDays, type Day, daysBetween } from "@/lib/units/day";
import { userIdOf } from "./access";
import type { Calendar } from "./calendar";
import { idOf } from "./random";
import { isSold } from "./stages";
import { type Book, put, type Row } from "./table";

const ops = userIdOf("ops@truebook.test");
const text = (value: unknown) => String(value);
/** After this many days a renewal of the demo is closed and its checklist no story any more. */
const past = 75;

/**
 * What followed the signatures of the demo: steps done as their days came, agreements signed but for a few, first bills as sold
 * but for one that is a cent off.
 */
export function putImplementations(book: Book, { today }: Calendar) {
  const owners = new Map(
    (book.get("account_access") ?? []).flatMap(({ kind, to_on, account_id, user_id }) =>
      kind === "OWNER" && !to_on ? [[account_id, user_id]] : [],
    ),
  );
  const renewals = new Map((book.get("renewals") ?? []).map((row) => [row.id, row]));
  const begun = new Set<unknown>();
  let bills = 0;
  for (const track of book.get("renewal_tracks") ?? []) {
    const renewal = renewals.get(track.renewal_id);
    if (!renewal || !isSold(text(track.stage)) || !track.sold_rate) continue;
    const effectiveOn = text(renewal.effective_on);
    if (daysBetween(effectiveOn, today) > past) continue;
    const owner = owners.get(track.account_id);
    if (!begun.has(renewal.id)) put(book, "implementations", enrollmentOf(renewal, owner, effectiveOn, begun.size));
    begun.add(renewal.id);
    putSteps(book, track, owner, { effectiveOn, today });
    putPapers(book, track, { effectiveOn, today, at: begun.size });
    if (effectiveOn <= today) putBill(book, track, effectiveOn, bills++ === 0);
  }
}

/** A week of its own between ten and five before the coverage begins, presented by the account's owner. */
function enrollmentOf(renewal: Row, owner: unknown, effectiveOn: Day, at: number): Row {
  const last = rollBack(addDays(effectiveOn, -36 - 7 * (at % 6)));
  return {
    id: idOf("implementation", text(renewal.id)),
    account_id: renewal.account_id,
    renewal_id: renewal.id,
    enrollment_from_on: addDays(last, -4),
    enrollment_to_on: last,
    presenter_id: owner ?? null,
    version: 1,
  };
}

type When = { effectiveOn: Day; today: Day };

function putSteps(book: Book, track: Row, owner: unknown, { effectiveOn, today }: When) {
  const signedOn = text(track.decided_on ?? today);
  const steps = stepsFor(track.kind as TrackKind, effectiveOn, signedOn).map(({ code, keeper, dueOn }, at) => {
    const done = dueOn < today && !(at === 2 && addDays(dueOn, 9) > today);
    const by = keeper === "AE" ? owner : ops;
    return {
      id: idOf("step", text(track.id), code),
      account_id: track.account_id,
      track_id: track.id,
      code,
      keeper,
      owner_id: keeper === "AE" ? (owner ?? null) : null,
      due_on: dueOn,
      done_on: done && by ? dueOn : null,
      done_by_id: done && by ? by : null,
      version: 1,
    };
  });
  put(book, "implementation_steps", ...steps);
}

function putPapers(book: Book, track: Row, { effectiveOn, today, at }: When & { at: number }) {
  const sent = rollBack(addDays(effectiveOn, -20));
  const signed = addDays(effectiveOn, 12);
  const papers = usualPapers[track.kind as TrackKind].map((kind) => ({
    id: idOf("paper", text(track.id), kind),
    account_id: track.account_id,
    track_id: track.id,
    kind,
    sent_on: sent <= today ? sent : null,
    signed_on: sent <= today && signed <= today && at % 3 > 0 ? signed : null,
    version: 1,
  }));
  put(book, "contract_papers", ...papers);
}

/** Everybody at the one rate sold; who enrolled is what the month itself says. */
function putBill(book: Book, track: Row, effectiveOn: Day, off: boolean) {
  const isIts = ({ line_id }: Row) => line_id === track.line_id;
  const basis = book.get("line_terms")?.find(isIts)?.price_basis;
  const month = book
    .get("enrollment_months")
    ?.find((row) => isIts(row) && row.month === effectiveOn && !row.superseded_at);
  const rate = Number(track.sold_rate).toFixed(2);
  const billed = off ? (Number(rate) + 0.01).toFixed(2) : rate;
  put(book, "rate_audits", {
    id: idOf("rate audit", text(track.id)),
    account_id: track.account_id,
    track_id: track.id,
    tier: basis === "PMPM" ? "All members" : "All contracts",
    loaded_rate: rate,
    billed_rate: billed,
    enrolled: null,
    billed_units: (basis === "PMPM" ? month?.members : month?.contracts) ?? null,
    version: 1,
  });
}
