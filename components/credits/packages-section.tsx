import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import type { GivingShown } from "@/lib/credits/queries";
import { counted, exactMoney } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import { earnsText } from "./words";

const partTones = { HELD: "accent", ADDED: "pos", MISSING: "outline", NOT_FOR: "neutral" } as const;
const partNames = { HELD: "held", ADDED: "in this sale", MISSING: "missing", NOT_FOR: "not for it" };

/** Which packages an account fills with what is being sold to it, and what that earns; those that are not for it, and why. */
export function PackagesSection({ fits }: { fits: GivingShown["fits"] }) {
  const may = fits.filter(({ why }) => !why);
  const not = fits.filter(({ why }) => why);
  return (
    <section aria-labelledby="packages">
      <SectionHeader id="packages" title="Packages" />
      {may.length === 0 && <p className="text-ink-3">None is for this account.</p>}
      <ul aria-label="Packages for this account">
        {may.map(({ pack, parts, complete, lines, most }) => (
          <li key={pack.code} className="border-b border-line py-2">
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium">{pack.name}</span>
              {complete && <Chip tone="pos">Complete</Chip>}
              <span className="num text-ink-2">
                {decimal(most).gt(0)
                  ? `${counted(lines, "line earns", "lines earn")} up to ${exactMoney(most)}${pack.credit === "RETIREE" ? ", once" : " a year"}`
                  : earnsText(pack)}
              </span>
            </p>
            <ul aria-label={`${pack.name}: what is in it`} className="mt-1 flex flex-wrap gap-1">
              {parts.map(({ code, name, state, why }) => (
                <li key={code}>
                  <Chip tone={partTones[state]} tip={why}>
                    {name}: {partNames[state]}
                  </Chip>
                </li>
              ))}
            </ul>
            <p className="mt-1 text-xs text-ink-3">{pack.words}</p>
          </li>
        ))}
      </ul>
      {not.length > 0 && (
        <p className="py-2 text-xs text-ink-3">
          Not for it: {not.map(({ pack, why }) => `${pack.name} (${why})`).join("; ")}.
        </p>
      )}
    </section>
  );
}
