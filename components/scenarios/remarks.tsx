import { Note } from "@/components/ui/note";
import { dealMoney, odds, rateAction, ratio } from "@/lib/format";
import type { Read } from "@/lib/scenarios/draft";
import type { Outcome } from "@/lib/scenarios/outcome";
import { type SelfFunded, specificLossRatio } from "@/lib/scenarios/self-funded";
import type { WeighedScenario } from "@/lib/scenarios/weighed";
import { bindingText } from "@/lib/settings/authority-steps";
import type { Decimal } from "@/lib/units/decimal";

type RemarksProps = { read: Read; weighed: WeighedScenario; base: string; stranded: string; sheet: number };

/** What a scenario comes to in words: the odds it must reach, which column binds, and that its levers are not signed. */
export function Remarks({
  read,
  weighed: { breakEven, needed, priced, outcome, selfFunded },
  base,
  stranded,
  sheet,
}: RemarksProps) {
  const moved = Object.values(priced.moved).some((change) => !change.isZero());
  return (
    <div className="flex flex-col gap-2" aria-live="polite">
      {breakEven && read.odds && (
        <Note>
          <b className="font-semibold">{breakEvenSentence(read.odds, breakEven)}</b>{" "}
          {`Counts margin and the ${odds(stranded)} of administration that stays if they leave. ${odds(read.odds)} are the odds stated at ${base}.`}
        </Note>
      )}
      {needed && <Note tone={needed.escalated ? "warn" : "accent"}>{bindingText(needed)}</Note>}
      {selfFunded && (
        <Note>
          <b className="font-semibold">{cliffSentence(selfFunded, outcome)}</b>{" "}
          {`The same members stay, on the claims of version ${sheet}; a specific is taken to pay ${ratio(specificLossRatio)} of its premium. The fee for research (PCORI) is aside.`}
        </Note>
      )}
      {moved && (
        <Note tone="warn">
          {`The levers are priced here, not signed: a request is weighed against version ${sheet} until underwriting signs them.`}
        </Note>
      )}
    </div>
  );
}

const cliffSentence = ({ revenue, revenueChange }: SelfFunded, { annual }: Outcome) =>
  `Self-funded: ${dealMoney(revenue)} a year instead of ${dealMoney(annual)} of premium, ${rateAction(revenueChange.div(annual))}.`;

function breakEvenSentence(stated: Decimal, needed: Decimal | "NEVER") {
  if (needed === "NEVER") return "Break-even: pays at no odds.";
  return needed.gt(stated)
    ? `Break-even: pays only if the odds of keeping it move from ${odds(stated)} to above ${odds(needed)}.`
    : `Break-even: pays at the odds as they are; ${odds(needed)} would do.`;
}
