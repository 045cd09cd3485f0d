import Link from "next/link";
import { FigureShown } from "@/components/metrics/figure";
import { counted } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import { cutNames, cuts } from "@/lib/insights/rate-cuts";
import { givenUp, type RateFigures } from "@/lib/insights/rates";
import type { Drawn } from "@/lib/metrics/part";
import { FigureLines } from "./figure-bars";
import { Nothing, Panel } from "./panel";
import { cutsHref, rowsHref } from "./where";

type Bucket = { name: string; figures: RateFigures };
type RatesPanelProps = { buckets: Bucket[] | null; state: InsightsState; over: string };

/** Required → quoted → sold, insured and ASC apart, and what was given up below required by the reason it was signed for. */
export function RatesPanel({ buckets, state, over }: RatesPanelProps) {
  const signed = buckets?.filter(({ figures }) => figures.decisions > 0) ?? [];
  return (
    <Panel id="rates" title="Rate quality" note="required → quoted → sold">
      {!buckets && <Nothing>Required rates are internal to selling and underwriting.</Nothing>}
      {buckets && signed.length === 0 && <Nothing>No medical renewal of the season year is signed yet.</Nothing>}
      {signed.length > 0 && (
        <p className="flex flex-wrap gap-x-2 pb-1 text-xs text-ink-3">
          Told apart by
          {cuts.map((by) => (
            <Link key={by} href={cutsHref(state, by)} prefetch={false} className="text-accent-ink underline">
              {cutNames[by]}
            </Link>
          ))}
        </p>
      )}
      {signed.map(({ name, figures }) => (
        <OneBucket key={name} name={name} figures={figures} state={state} over={over} />
      ))}
    </Panel>
  );
}

function OneBucket({ name, figures, state, over }: Bucket & { state: InsightsState; over: string }) {
  const shown = (figure: Drawn) => <FigureShown figure={figure} over={over} drillHref={rowsHref(state, figure.key)} />;
  const whole = givenUp(figures);
  return (
    <div className="pb-3">
      <div className="flex min-h-6 flex-wrap items-center justify-between gap-x-3 text-xs">
        <h3 className="font-medium text-ink-2">
          {name} <span className="font-normal text-ink-3">{counted(figures.decisions, "decision")}</span>
        </h3>
        <span className="num flex items-center gap-1 font-medium">
          {shown(figures.required)} → {shown(figures.quoted)} → {shown(figures.sold)}
        </span>
      </div>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1 py-1.5 text-xs">
        <dt className="text-ink-3">Adequacy, sold ÷ required</dt>
        <dd className="num text-right font-medium">{shown(figures.adequacy)}</dd>
        <dt className="text-ink-3">Leakage of required</dt>
        <dd className="num text-right font-medium">{shown(figures.leakage)}</dd>
        <dt className="text-ink-3">without contractual caps</dt>
        <dd className="num text-right font-medium">{shown(figures.discretionary)}</dd>
      </dl>
      {figures.reasons.length > 0 && (
        <>
          <h4 className="pb-1 text-xs text-ink-3">{name} leakage by reason</h4>
          <FigureLines
            ink="down"
            over={over}
            bars={figures.reasons.map((figure) => ({
              figure,
              href: rowsHref(state, figure.key),
              share: whole.isZero() ? 0 : figure.numerator.value.div(whole).toNumber(),
            }))}
          />
        </>
      )}
    </div>
  );
}
