import { changeText } from "@/components/forecast/words";
import { Chip } from "@/components/ui/chip";
import { counted, dayText } from "@/lib/format";
import { toggled, whatIfHref } from "@/lib/whatifs/address";
import type { WhatIfState } from "@/lib/whatifs/list";
import type { WhatIfs } from "@/lib/whatifs/queries";
import { RemoveOverride } from "./remove-override";
import { SupposeForm } from "./suppose-form";
import { WhatIfMenu } from "./what-if-menu";
import { audienceNames, overrideText } from "./words";

type WhatIfCardProps = { whatIf: WhatIfs["shown"][number]; read: WhatIfs; state: WhatIfState };

/** One what-if: what it supposes, what each of it alone changes, and for its owner the ways to change it. */
export function WhatIfCard({ whatIf, read, state }: WhatIfCardProps) {
  const { id, name, owner, mine, audience, frozenOn, version, overrides, alone } = whatIf;
  const changes = mine && !frozenOn;
  const without = whatIfHref({ ...state, ids: toggled(state.ids, id) });
  return (
    <section
      aria-labelledby={`what-if-${id}`}
      className="flex min-w-0 flex-col gap-2 rounded-lg border border-line p-3"
    >
      <div className="flex items-start gap-2">
        <h2 id={`what-if-${id}`} className="min-w-0 flex-1 text-sm font-semibold break-words">
          {name}
        </h2>
        {frozenOn && <Chip tone="accent">Plan of {dayText(frozenOn, read.today)}</Chip>}
        {mine && <WhatIfMenu whatIf={{ id, name, audience, version, frozen: frozenOn !== null }} without={without} />}
      </div>
      <p className="text-xs text-ink-3">
        {mine ? audienceNames[audience] : `${owner}’s, of the ${counted(read.accounts, "account")} you see`}
      </p>
      <ul className="text-sm">
        {overrides.map((override) => {
          const text = overrideText(override);
          const own = alone.find((each) => each.id === override.id)?.outlook;
          return (
            <li key={override.id} className="flex items-start gap-2 border-b border-line py-1.5 last:border-0">
              <span className="min-w-0 flex-1">
                <span className="font-medium break-words">{text}</span>
                {own && <span className="block text-xs text-ink-3">{effectText(own, read.live)}</span>}
              </span>
              {changes && <RemoveOverride id={id} version={version} overrideId={override.id} text={text} />}
            </li>
          );
        })}
      </ul>
      {overrides.length === 0 && (
        <p className="text-xs text-ink-3">
          {mine ? "Nothing is supposed yet." : "Nothing it supposes is about what you see: your figures stand."}
        </p>
      )}
      {changes && <SupposeForm key={version} id={id} version={version} choices={read.choices} />}
    </section>
  );
}

/** What one supposition alone does to what is expected. */
function effectText(own: WhatIfs["live"], live: WhatIfs["live"]) {
  const parts = (["members", "premium", "fees", "insuredMargin", "feeMargin"] as const).flatMap((measure) => {
    const change = own[measure].expected.minus(live[measure].expected);
    return change.isZero() ? [] : [`${changeText(measure, change)} ${names[measure]}`];
  });
  return parts.length > 0 ? `Alone, expected: ${parts.join(", ")}` : "Alone it changes nothing expected";
}

const names = {
  members: "members",
  premium: "premium",
  fees: "fees",
  insuredMargin: "insured margin",
  feeMargin: "fee margin",
};
