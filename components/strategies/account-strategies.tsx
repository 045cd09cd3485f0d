import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import { coverageNames } from "@/lib/accounts/coverage";
import { dayText } from "@/lib/format";
import type { AccountStrategies as Read } from "@/lib/strategies/queries";

/** The market and network plans whose rule touches an account, and what each does next. */
export const AccountStrategies = ({ strategies }: { strategies: Read }) =>
  strategies.length > 0 && (
    <section aria-labelledby="strategies">
      <SectionHeader title="Strategies" id="strategies">
        by their rules
      </SectionHeader>
      <ul>
        {strategies.map(({ id, name, tag, goal, state, next, done, of, today }) => (
          <li key={id} className="border-b border-line py-1.5 last:border-0">
            <Link href={`/insights/strategies/${id}`} prefetch={false} className="font-medium hover:underline">
              {name}
            </Link>{" "}
            <Chip>{tag}</Chip>
            <span className="block text-xs break-words text-ink-3">
              {[
                goal && state && `${coverageNames[goal]}: ${state.toLowerCase()}`,
                next
                  ? `next: ${next.words}${next.dueOn ? `, ${dayText(next.dueOn, today)}` : ""}`
                  : of > 0 && `${done} of ${of} steps done`,
              ]
                .filter(Boolean)
                .join("; ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
