import { type ReliefReason, reliefReasons } from "@/lib/approvals/reasons";
import { slotsOf } from "@/lib/approvals/slots";
import { feeConcession, insuredConcession } from "@/lib/authority/concession";
import { matrixOf, usualRules } from "@/lib/authority/matrix";
import { neededFor } from "@/lib/authority/needed";
import { addDays, type Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { ownerOf, userIdOf } from "./access";
import type { Calendar } from "./calendar";
import type { Cast } from "./cast";
import { emailOfAlias, people } from "./people";
import { diceOf, idOf } from "./random";
import { type Book, put, type Row } from "./table";

const committee = { roles: ["VP", "UW_MANAGER", "UNDERWRITER"], quorum: 2 };
const at = (local: string) => userIdOf(`${local}@truebook.test`);
const rules = { matrix: matrixOf({}), scaling: usualRules.scaling };
const reasons = Object.keys(reliefReasons) as ReliefReason[];
const whys: Record<ReliefReason, string> = {
  COMPETITIVE: "Another carrier is below us, seen in the consultant’s bid sheet.",
  MULTI_LINE: "Dental and vision stay with us at the same renewal.",
  GROWTH: "Two new sites join the plan on the effective date.",
  SERVICE_RECOVERY: "The cards came late twice this year; the sponsor asks for an answer.",
  NON_RECURRING: "The worst quarter was one case that has ended.",
  STRATEGIC: "Others in this industry look at what this account does.",
  CAP: "The contract caps the action of the second year.",
};

type Told = { coverage: string; planOption: string; effective: Day; units: number };

/** What was signed for a rate that left below required; where one is still being decided, what waits. */
export function putApproval(book: Book, calendar: Calendar, cast: Cast, track: Row, told: Told) {
  const [required, released] = [rateOf(track.required_rate), rateOf(track.released_rate)];
  if (!required) return;
  const waits = track.stage === "APPROVAL" && cast.key !== "A13" && cast.traits.reliefBps > 0;
  const current = decimal(String(track.current_rate));
  const asked =
    released || (waits && required.minus(current.times(cast.traits.reliefBps).div(10_000)).toDecimalPlaces(2));
  if (!asked || asked.gte(required) || current.isZero()) return;
  const premium = current.times(told.units);
  const conceded =
    track.kind === "FEE"
      ? feeConcession({ target: required, quoted: asked })
      : insuredConcession({ required: required.div(current), quoted: asked.div(current), premium });
  const owner = people.find(({ email }) => email === emailOfAlias(cast.owner));
  const level = owner?.grade === "SENIOR" ? "SENIOR_AE" : "AE";
  const needed = neededFor({ asked: conceded, requester: level, premium }, rules);
  if (!needed) return;
  const slots = slotsOf(needed, committee);
  const id = idOf("approval", String(track.id));
  const dice = diceOf(`approval ${cast.key} ${told.effective} ${told.coverage}`);
  const reason = reasons[dice(0, 9) < 5 ? 0 : dice(1, reasons.length - 1)]!;
  const endedOn = released ? addDays(track.released_on as Day, -2) : null;
  const askedOn = addDays(endedOn ?? calendar.today, -4);
  put(book, "approvals", {
    id,
    account_id: track.account_id,
    track_id: track.id,
    requester_id: ownerOf(cast),
    requester_level: level,
    asked_at: `${askedOn}T15:00:00Z`,
    reason,
    why: whys[reason],
    account: cast.copy ? `${cast.name} ${cast.copy}` : cast.name,
    coverage: told.coverage,
    plan_option: told.planOption,
    kind: track.kind,
    effective_on: told.effective,
    firm_id: idOf("firm", cast.firm),
    members: cast.members,
    units: told.units,
    current_rate: track.current_rate,
    required_rate: track.required_rate,
    asked_rate: asked.toFixed(2),
    loss_ratio: null,
    asked: conceded,
    needed,
    slots,
    matrix_version: 0,
    quote_through: addDays(told.effective, -1),
    expires_on: addDays(endedOn ?? calendar.today, 45),
    status: released ? "APPROVED" : "OPEN",
    ended_at: endedOn && `${endedOn}T19:00:00Z`,
    approved_rate: released ? asked.toFixed(2) : null,
    version: 1,
  });
  const steps = released ? slots : slots.slice(0, 1);
  for (const [step, { capacity, quorum }] of steps.entries())
    for (const userId of holders(capacity, cast).slice(0, quorum)) {
      const on = { approval_id: id, account_id: track.account_id, step };
      put(book, "approval_turns", {
        ...on,
        id: idOf("turn", id, String(step), userId),
        user_id: userId,
        at: `${addDays(askedOn, released ? step : 0)}T15:30:00Z`,
      });
      if (!released || cast.copy) continue;
      put(book, "approval_signatures", {
        ...on,
        id: idOf("signature", id, String(step), userId),
        requester_id: ownerOf(cast),
        turn_id: idOf("turn", id, String(step), userId),
        principal_id: userId,
        signer_id: userId,
        verdict: "AGREE",
        rate: null,
        note: null,
        signed_at: `${addDays(askedOn, step)}T19:00:00Z`,
      });
    }
}

const rateOf = (rate: unknown) => (rate ? decimal(String(rate)) : undefined);

/** Who held a place, nobody twice in one request. */
function holders(capacity: string, { key, owner }: Cast): string[] {
  if (capacity === "COMMITTEE") return [at("vp"), at("uwmanager")];
  if (capacity === "VP") return [at("vp")];
  if (capacity === "UW_MANAGER") return [at("uwmanager")];
  if (capacity === "DIRECTOR") return [at(["AE-7", "AE-8"].includes(owner) ? "director2" : "director")];
  return [at(Number(key.slice(1)) % 3 ? "underwriter" : "underwriter2")];
}
