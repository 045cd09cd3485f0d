import { EndOverride } from "@/components/accounts/tab-parts";
import { HealthMark } from "@/components/ui/health-mark";
import { SectionHeader } from "@/components/ui/section-header";
import { type Health, type LetterName, letterNames } from "@/lib/accounts/health";
import { type HealthLevel, healthLevelNames } from "@/lib/accounts/health/level";
import { renewalDay } from "@/lib/format";
import { OverrideForm } from "./override-form";

const levels = { GOOD: "good", WATCH: "watch", AT_RISK: "at-risk" } as const;

type HealthPanelProps = { health: Health; accountId: string; writable: boolean; setBy: string | null; today: string };

/** The four letters with what each rests on, and a person's word where one holds. */
export function HealthPanel({ health, accountId, writable, setBy, today }: HealthPanelProps) {
  const { override } = health;
  return (
    <section aria-labelledby="health">
      <SectionHeader title="Health" id="health">
        {writable && <OverrideForm accountId={accountId} today={today} />}
      </SectionHeader>
      {override && (
        <div className="mb-2 rounded-md border border-line bg-surface px-3 py-2">
          <p className="font-medium">
            {healthLevelNames[override.level]}, said {setBy ? `by ${setBy}` : "by a colleague"}
          </p>
          <p className="text-xs text-ink-2">{override.reason}</p>
          <p className="mt-1 flex items-center justify-between text-xs text-ink-3">
            <span>Holds until {renewalDay(override.expiresOn)}</span>
            {writable && <EndOverride accountId={accountId} />}
          </p>
        </div>
      )}
      <dl>
        {(Object.keys(letterNames) as LetterName[]).map((letter) => (
          <div key={letter} className="flex min-h-[31px] items-center gap-3 border-b border-line py-1 last:border-0">
            <dt className="w-24 shrink-0 text-ink-2">{letterNames[letter]}</dt>
            <dd className="min-w-0 flex-1">
              <HealthMark
                level={levels[health[letter].level as HealthLevel]}
                letter={letter}
                letterName={letterNames[letter]}
                reason={health[letter].reason}
                tip={health[letter].reason}
              />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
