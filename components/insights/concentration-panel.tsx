import Link from "next/link";
import { writeBook } from "@/lib/book/state";
import { count } from "@/lib/format";
import { bookOf, type InsightsState } from "@/lib/insights/address";
import {
  type ConcentrationId,
  concentrationOf,
  type Measure,
  measureIds,
  measures,
  type Spreads,
  sortBy,
} from "@/lib/metrics/concentration";
import { decimal } from "@/lib/units/decimal";
import { FigureBars } from "./figure-bars";
import { Nothing, Panel } from "./panel";
import { insightsHref } from "./where";

const shown: ConcentrationId[] = ["top1", "top3", "top10", "firmTop3", "month"];
const grouped: Partial<Record<ConcentrationId, "broker" | "month">> = { firmTop3: "broker", month: "month" };
const short: Record<Measure, string> = {
  members: "Members",
  insuredPremium: "Premium",
  ascFees: "Fees",
  otherRevenue: "Other",
};
const asked = (id: Measure) => (id === "members" ? undefined : id);

type ConcentrationPanelProps = { spreads: Spreads; state: InsightsState; over: string };

/** How much hangs on few accounts, firms and months, by members or by the dollars of one bucket. */
export function ConcentrationPanel({ spreads, state, over }: ConcentrationPanelProps) {
  const by = state.by ?? "members";
  const { words } = measures[by];
  const figures = concentrationOf(spreads, by);
  const href = (id: ConcentrationId) =>
    `/accounts?${writeBook({ ...bookOf(state), group: grouped[id] ?? "none", sort: { key: sortBy[by], down: true } }, false)}`;
  return (
    <Panel id="concentration" title="Concentration" note={`Share of ${words}`}>
      <nav aria-label="Concentration by" className="flex flex-wrap gap-x-3 text-xs print:hidden">
        {measureIds.map((id) => (
          <Link
            key={id}
            href={insightsHref({ ...state, by: asked(id) })}
            scroll={false}
            prefetch={false}
            aria-current={id === by ? "true" : undefined}
            className="inline-flex min-h-6 items-center text-ink-3 hover:text-ink touch:min-h-11 aria-[current]:font-medium aria-[current]:text-ink aria-[current]:underline"
          >
            {short[id]}
          </Link>
        ))}
      </nav>
      {spreads.accounts.total.isZero() ? (
        <Nothing>No account of these has {words}.</Nothing>
      ) : (
        <FigureBars
          ink="total"
          over={over}
          bars={shown.map((id) => ({
            figure: { ...figures[id], key: id },
            href: href(id),
            share: figures[id].value?.toNumber() ?? 0,
          }))}
        />
      )}
      <p className="pt-2 text-xs text-ink-3">
        HHI {count(decimal(figures.hhi.value ?? 0))}.{" "}
        <Link
          href={`/accounts/concentration${by === "members" ? "" : `?by=${by}`}`}
          className="text-accent-ink underline"
        >
          All of concentration
        </Link>
      </p>
    </Panel>
  );
}
