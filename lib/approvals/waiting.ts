import { addBusinessDays } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";

type Asked = {
  turns: readonly { step: number; userId: string; name: string; at: string }[];
  signatures: readonly { principalId: string }[];
};
/** Business days a step has for its signatures. */
const days = 2;

/** The step a request waits at, who has not signed it yet, since when (an instant), and by which day it is due. */
export function waitingAt({ turns, signatures }: Asked) {
  const step = Math.max(0, ...turns.map((turn) => turn.step));
  const here = turns.filter((turn) => turn.step === step);
  const signed = new Set(signatures.map(({ principalId }) => principalId));
  const names = here.filter(({ userId }) => !signed.has(userId)).map(({ name }) => name);
  const at = here[0]?.at;
  const dueOn: Day | null = at ? addBusinessDays(at.slice(0, 10), days) : null;
  return { step, names, at, dueOn };
}
