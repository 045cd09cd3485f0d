import { LimitsTable } from "@/components/settings/limits-table";
import { Facts } from "@/components/ui/facts";
import { Note } from "@/components/ui/note";
import type { AskedTrack, Weighing } from "@/lib/approvals/queries";
import { capacityNames } from "@/lib/approvals/words";
import { limitsFor, type Matrix } from "@/lib/authority/matrix";
import { money, rateIn, ratio, relief } from "@/lib/format";
import { bindingText } from "@/lib/settings/authority-steps";
import { decimal } from "@/lib/units/decimal";
import { dollarsText } from "./face";

type ProposalAnswerProps = { track: AskedTrack; rate: string; weighing: Weighing | null; unsignable?: string };

/** Which column binds and who signs, by name, before anything is sent. */
export function ProposalAnswer({ track, rate, weighing, unsignable }: ProposalAnswerProps) {
  if (!weighing) return <p className="font-medium">Nothing is conceded: nobody needs to sign.</p>;
  const { needed, slots, people, dollars, asked, budget, premium, scaling, matrix } = weighing;
  const isFee = track.kind === "FEE";
  const scaled = Object.fromEntries(
    Object.entries(matrix).map(([level, limits]) => [level, limitsFor(limits, isFee ? undefined : premium, scaling)]),
  ) as Matrix;
  return (
    <div className="flex flex-col gap-4">
      <div className="rounded-lg border border-line px-4 py-3">
        <Facts
          facts={[
            {
              label: isFee ? "Quoted fee" : "Quoted rate",
              value: rateIn(decimal(rate), track.basis === "PMPM" ? "PMPM" : "PEPM"),
            },
            isFee
              ? { label: "Below target", value: `$${asked.feePepm?.toFixed(2) ?? "0.00"}` }
              : { label: "Relief", value: relief(asked.points) },
            { label: "Dollars a year", value: dollarsText(dollars, isFee) },
            ...(asked.lossRatio ? [{ label: "LR to expect", value: ratio(asked.lossRatio) }] : []),
            ...(budget ? [{ label: "Relief budget left", value: money(budget.left) }] : []),
          ]}
        />
      </div>
      <Note tone={needed.escalated ? "warn" : "accent"}>{bindingText(needed)}</Note>
      {unsignable && <Note tone="neg">{unsignable}</Note>}
      <ol aria-label="Who signs" className="flex flex-col">
        {slots.map(({ capacity, does, quorum }, step) => (
          <li key={`${capacity}${does}`} className="flex justify-between gap-4 border-b border-line py-2 last:border-0">
            <span>
              <b className="font-medium">
                {step + 1}. {capacityNames[capacity]}
              </b>{" "}
              {does === "RECOMMEND" ? "recommends" : does === "COSIGN" ? "co-signs" : "decides"}
            </span>
            <span className="text-right text-ink-2">
              {quorum > 1 && `${quorum} of `}
              {people[step]?.map(({ name }) => name).join(", ") || "Nobody"}
            </span>
          </li>
        ))}
      </ol>
      <LimitsTable caption="The limits of this case" matrix={scaled} weighed={needed.columns} />
      {!isFee && !asked.lossRatio && (
        <p className="text-xs text-ink-3">
          No LR is measured for this line, or no trend is set for it: LR is not weighed.
        </p>
      )}
      {asked.lossRatio && (
        <p className="text-xs text-ink-3">
          LR: that of the last twelve months, trended to the middle of the contract year, over the quoted premium.
        </p>
      )}
    </div>
  );
}
