import { type Call, isNamed } from "@/lib/metrics/calls";
import { type Decimal, sum, zero } from "@/lib/units/decimal";
import { categoryOf } from "./calls";
import type { Decided } from "./outlook";

/** A renewal at one of two moments, as the commit counted it. */
export type Stood = { accountId: string; account: string; decided: Decided; call: Call | null; amount: Decimal };

/** Why a commit is not what it was; each account counts under one of them. */
export const reasons = ["SIGNED", "CALLED_UP", "MEMBERS", "CAME", "CALLED_DOWN", "LOST", "LEFT"] as const;
export type Reason = (typeof reasons)[number];
export const reasonNames: Record<Reason, string> = {
  SIGNED: "Signed",
  CALLED_UP: "Called up",
  MEMBERS: "Counts changed",
  CAME: "Came into it",
  CALLED_DOWN: "Called down",
  LOST: "Lost",
  LEFT: "Left it",
};

export type Moved = { accountId: string; account: string; change: Decimal };
export type Step = { reason: Reason; change: Decimal; moved: Moved[] };
export type Bridge = { opening: Decimal; closing: Decimal; steps: Step[] };

/** Whether the commit counts it: signed, or open and named. */
export const isIn = ({ decided, call }: Pick<Stood, "decided" | "call">) =>
  decided === "SIGNED" || (decided === "OPEN" && call !== null && isNamed("commit", call));

/** What a renewal is in the commit: all of it when signed or called so, nothing else. */
export const committed = (stood: Stood) => (isIn(stood) ? stood.amount : zero);

/** The commit of then, what moved it, and the commit of now: opening and steps come to closing, exactly. */
export function bridgeOf(was: readonly Stood[], is: readonly Stood[]): Bridge {
  const [then, now] = [byAccount(was), byAccount(is)];
  const moved = [...new Set([...then.keys(), ...now.keys()])].flatMap((id) => {
    const [before, after] = [then.get(id), now.get(id)];
    const change = (after ? committed(after) : zero).minus(before ? committed(before) : zero);
    if (change.isZero()) return [];
    const { accountId, account } = (after ?? before)!;
    return [{ accountId, account, change, reason: reasonOf(before, after) }];
  });
  const steps = reasons.flatMap((reason) => {
    const own = moved.filter((one) => one.reason === reason);
    return own.length ? [{ reason, change: sum(own.map(({ change }) => change)), moved: own.sort(byChange) }] : [];
  });
  return { opening: sum(was.map(committed)), closing: sum(is.map(committed)), steps };
}

function reasonOf(before: Stood | undefined, after: Stood | undefined): Reason {
  if (!before) return "CAME";
  if (!after) return "LEFT";
  if (isIn(before) && isIn(after)) return "MEMBERS";
  if (isIn(after)) return after.decided === "SIGNED" ? "SIGNED" : "CALLED_UP";
  return after.decided === "LOST" ? "LOST" : "CALLED_DOWN";
}

const byAccount = (rows: readonly Stood[]) => new Map(rows.map((row) => [row.accountId, row]));
const byChange = (a: Moved, b: Moved) => b.change.abs().cmp(a.change.abs()) || a.account.localeCompare(b.account);

/** Whether a renewal’s category, or that it was decided, is other than it was. */
export function isChanged(before: Stood | undefined, after: Stood) {
  if (!before) return true;
  const word = ({ decided, call }: Stood) => (decided === "OPEN" ? (call ? categoryOf(call) : "") : decided);
  return word(before) !== word(after);
}
