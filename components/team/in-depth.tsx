import { HealthMark } from "@/components/ui/health-mark";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { letterNames } from "@/lib/accounts/health";
import { isQuiet } from "@/lib/coaching/depth";
import type { WeighedAccount } from "@/lib/coaching/loads";
import { count, dayAgo, renewalDay } from "@/lib/format";
import { AccountLink } from "./agenda";

type InDepthProps = { order: WeighedAccount[]; skipped: number; personId: string; today: string };

const levels = { GOOD: "good", WATCH: "watch", AT_RISK: "at-risk" } as const;
const shown = 2;

/** Two accounts to talk through, the ones in most need first; the next two at a press. */
export function InDepth({ order, skipped, personId, today }: InDepthProps) {
  const from = skipped < order.length ? skipped : 0;
  const two = order.slice(from, from + shown);
  const next = from + shown < order.length ? from + shown : 0;
  return (
    <section aria-labelledby="depth" className="border-b border-line py-2">
      <SectionHeader id="depth" title="3. Two accounts in depth">
        {order.length > shown && (
          <LinkButton href={`/team/${personId}${next ? `?from=${next}` : ""}`} scroll={false}>
            The next two
          </LinkButton>
        )}
      </SectionHeader>
      {two.length === 0 && <p className="pb-2 text-xs text-ink-3">They own no account.</p>}
      <ul className="grid gap-3 pb-2 max-md:pt-2 md:grid-cols-2">
        {two.map((account) => (
          <li key={account.id} className="flex flex-col gap-1 rounded-lg border border-line px-3 py-2.5">
            <AccountLink id={account.id} name={account.name} />
            <HealthMark
              level={levels[account.healthLevel]}
              letter={account.healthLetter ?? undefined}
              letterName={account.healthLetter ? letterNames[account.healthLetter] : undefined}
              reason={account.healthReason}
              tip={account.healthReason}
            />
            <span className="text-xs text-ink-3">
              {[
                `${count(account.members)} members`,
                account.renewsOn && `renews ${renewalDay(account.renewsOn)}`,
                account.touchedOn ? `last touch ${dayAgo(account.touchedOn, today)}` : "no touch logged",
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
            {account.touchedOn && isQuiet(account, today) && (
              <span className="text-xs text-warn-ink">Nobody has spoken to them in 30 days</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
