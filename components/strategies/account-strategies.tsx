import { BesideList } from "@/components/accounts/beside-list";
import { Chip } from "@/components/ui/chip";
import { coverageNames } from "@/lib/accounts/coverage";
import { dayText } from "@/lib/format";
import type { AccountStrategies as Read } from "@/lib/strategies/queries";

/** The market and network plans whose rule touches an account, and what each does next. */
export const AccountStrategies = ({ strategies }: { strategies: Read }) => (
  <BesideList
    id="strategies"
    title="Strategies"
    note="by their rules"
    rows={strategies.map(({ id, name, tag, goal, state, next, done, of, today }) => ({
      id,
      href: `/insights/strategies/${id}`,
      name,
      chip: <Chip>{tag}</Chip>,
      below: [
        goal && state && `${coverageNames[goal]}: ${state.toLowerCase()}`,
        next
          ? `next: ${next.words}${next.dueOn ? `, ${dayText(next.dueOn, today)}` : ""}`
          : of > 0 && `${done} of ${of} steps done`,
      ]
        .filter(Boolean)
        .join("; "),
    }))}
  />
);
