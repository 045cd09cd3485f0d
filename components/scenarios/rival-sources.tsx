import { SectionHeader } from "@/components/ui/section-header";
import { dayText } from "@/lib/format";
import { knownNames, type Parity } from "@/lib/rivals/kinds";
import type { Rival } from "@/lib/scenarios/queries";
import type { Day } from "@/lib/units/day";

const parityText: Record<Parity, string> = {
  UNKNOWN: "benefits not known",
  SAME: "benefits as ours",
  RICHER: "richer benefits than ours",
  LEANER: "leaner benefits than ours",
};

/** Where each rival’s figure comes from, when, and on whose benefits. */
export function RivalSources({ rivals, today }: { rivals: Rival[]; today: Day }) {
  if (!rivals.length) return null;
  return (
    <section aria-labelledby="rivals">
      <SectionHeader id="rivals" title="Where rivals’ figures come from" />
      <ul>
        {rivals.map(({ id, competitor, source, heardOn, parity, knownBy }) => (
          <li key={id} className="flex justify-between gap-3 border-b border-line py-1.5 last:border-0">
            <span>{competitor}</span>
            <span className="text-right text-ink-2">
              {`${knownNames[knownBy]}: ${source}, ${dayText(heardOn, today)}; ${parityText[parity]}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
