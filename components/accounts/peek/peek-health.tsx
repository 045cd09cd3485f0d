import { HealthMark } from "@/components/ui/health-mark";
import { letterNames } from "@/lib/accounts/health";
import type { BookRow } from "@/lib/book/row";

const levels = { GOOD: "good", WATCH: "watch", AT_RISK: "at-risk" } as const;

export function PeekHealth({ health }: { health: BookRow["health"] }) {
  const letters = (Object.keys(letterNames) as (keyof typeof letterNames)[]).filter((letter) => health[letter]);
  return (
    <section aria-label="Health" className="mt-5 border-t border-line pt-4">
      <h3 className="mb-2 font-semibold">Health</h3>
      <dl className="grid grid-cols-[96px_minmax(0,1fr)] gap-y-1.5">
        {letters.map((letter) => (
          <div key={letter} className="contents">
            <dt className="text-ink-3">{letterNames[letter]}</dt>
            <dd className="min-w-0">
              <HealthMark level={levels[health[letter].level]} letter={letter} reason={health[letter].reason} />
            </dd>
          </div>
        ))}
        {health.override && (
          <div className="contents">
            <dt className="text-ink-3">Set by hand</dt>
            <dd>
              <HealthMark level={levels[health.override.level]} letter="!" reason={health.override.reason} />
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}
