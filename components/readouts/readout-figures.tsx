import { BriefPart } from "@/components/briefs/brief-part";
import { breakEvenText, signsText } from "@/components/scenarios/face";
import { DefinitionList } from "@/components/ui/definition-list";
import { lineText } from "@/components/worksheets/face";
import type { Request, Weighing } from "@/lib/approvals/queries";
import type { Contact } from "@/lib/contacts/queries";
import { dayText, exactMoney, rate, rateAction, ratio, relief, missing as unknown } from "@/lib/format";
import type { RecordedMove } from "@/lib/path/queries";
import type { ReadoutHead } from "@/lib/readouts/queries";
import type { Recommended } from "@/lib/readouts/recommended";
import { actionOf } from "@/lib/renewals/rate-action";
import type { Outcome } from "@/lib/scenarios/outcome";
import type { Rival, Scenario } from "@/lib/scenarios/queries";
import type { WeighedScenario } from "@/lib/scenarios/weighed";
import { columnOf } from "@/lib/settings/authority";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { SheetLine } from "@/lib/worksheets/view";

export type ReadoutProps = {
  head: ReadoutHead;
  /** What it lacks, each by name. */
  missing: string[];
  lines: SheetLine[];
  version?: number;
  recommended?: Recommended;
  walkAway?: Decimal;
  outcome?: Outcome;
  breakEven: WeighedScenario["breakEven"];
  weighing?: Pick<Weighing, "needed" | "dollars" | "budget">;
  rivals: Rival[];
  scenarios: Scenario[];
  people: Contact[];
  requests: Request[];
  moves: RecordedMove[];
};

/** Required, market, recommended and walk-away, each as an action with its rate. */
export function Rates({ head, recommended, walkAway, rivals }: ReadoutProps) {
  const { currentRate, requiredRate, today } = head;
  const at = (value: string | Decimal | null | undefined) =>
    value ? `${rateAction(actionOf(value, currentRate))}, ${rate(value)}` : unknown;
  return (
    <BriefPart id="readout-rates" title="Rate">
      <DefinitionList
        rows={[
          { term: "Current", value: rate(currentRate) },
          { term: "Required", value: at(requiredRate), strong: true },
          ...(rivals.length === 0 ? [{ term: "Market", value: unknown }] : []),
          ...rivals.map((rival) => ({
            term: `${rival.competitor}, ${rival.knownBy === "HEARD" ? "heard" : "seen"} ${dayText(rival.heardOn, today)}, ${rival.source}`,
            value: rival.action ? rateAction(rival.action) : at(rival.rate),
          })),
          {
            term: recommended ? `Recommended, ${recommended.from}` : "Recommended",
            value: at(recommended?.rate),
            strong: true,
          },
          { term: "Walk-away, internal", value: at(walkAway) },
        ]}
      />
    </BriefPart>
  );
}

/** LR then, now and at what is recommended; what is conceded, and whose signature it needs. */
export function Economics({ head, outcome, breakEven, weighing, recommended }: ReadoutProps) {
  const { last, prior } = head.lossRatio;
  const isFee = head.kind === "FEE";
  const adequacy = recommended && head.targetRate ? recommended.rate.div(head.targetRate) : null;
  const binding = weighing?.needed.columns[0];
  const given =
    head.requiredRate && recommended
      ? decimal(head.requiredRate).minus(recommended.rate).div(head.currentRate)
      : undefined;
  return (
    <BriefPart id="readout-economics" title="Economics and authority">
      <DefinitionList
        rows={[
          ...(isFee
            ? [{ term: "Fee adequacy at recommended", value: ratio(adequacy) }]
            : [
                { term: "LR, last twelve months", value: ratio(last) },
                { term: "LR, twelve months before", value: ratio(prior) },
                { term: "LR at recommended", value: ratio(outcome?.lossRatio) },
                { term: "Margin at recommended", value: ratio(outcome?.margin) },
                { term: "Break-even odds", value: breakEvenText(breakEven) },
              ]),
          { term: "Relief", value: given?.gt(0) ? relief(given) : given ? "None" : unknown },
          { term: "Relief, dollars a year", value: weighing ? exactMoney(weighing.dollars) : unknown },
          {
            term: "Who settles it",
            value: signsText(recommended ? (weighing?.needed ?? null) : undefined),
            strong: true,
          },
          ...(binding ? [{ term: "Column that binds", value: columnOf[binding.column].name }] : []),
          ...(weighing?.budget ? [{ term: "Relief budget left", value: exactMoney(weighing.budget.left) }] : []),
        ]}
      />
    </BriefPart>
  );
}

const perPeriod = /\[/;

/** The lines of the signed worksheet that are of the whole case. */
export function Formula({ head, lines, version }: ReadoutProps) {
  if (head.kind !== "INSURED") return null;
  const whole = lines.filter(({ id }) => !perPeriod.test(id));
  return (
    <BriefPart
      id="readout-formula"
      title={version ? `Formula, version ${version}` : "Formula"}
      nothing={version ? undefined : "Underwriting has signed no worksheet yet."}
    >
      <DefinitionList
        rows={whole.map(({ label, value, unit }) => ({ term: label, value: lineText(value, unit) }))}
        className="text-xs print:columns-2"
      />
    </BriefPart>
  );
}
