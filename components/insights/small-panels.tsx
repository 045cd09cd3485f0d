import Link from "next/link";
import { FigureShown } from "@/components/metrics/figure";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, renewalDayShort } from "@/lib/format";
import { heldAt, type WaveHeld } from "@/lib/insights/accuracy";
import type { InsightsState } from "@/lib/insights/address";
import type { YearFigures } from "@/lib/insights/movement";
import type { soldOf } from "@/lib/insights/sold";
import type { Drawn } from "@/lib/metrics/part";
import { FigureBars } from "./figure-bars";
import { Nothing, Panel } from "./panel";
import { rowsHref } from "./where";

type OfState = { state: InsightsState; over: string };

/** Lapsed members by why they left. */
export function LossesPanel({ losses, year, state, over }: OfState & { losses: Drawn[]; year: YearFigures }) {
  const whole = year.fullLapses.numerator.value;
  return (
    <Panel
      id="losses"
      title="Losses by cause"
      note={
        <span>
          <b className="font-medium text-ink">
            <FigureShown figure={year.fullLapses} over={over} drillHref={rowsHref(state, year.fullLapses.key)} />
          </b>{" "}
          members
        </span>
      }
    >
      {losses.length === 0 ? (
        <Nothing>No account of these has lapsed since last December.</Nothing>
      ) : (
        <FigureBars
          ink="down"
          over={over}
          bars={losses.map((figure) => ({
            figure,
            href: rowsHref(state, figure.key),
            share: figure.numerator.value.div(whole).toNumber(),
          }))}
        />
      )}
      <p className="pt-2 text-xs text-ink-3">
        Slices of <FigureShown figure={year.slices} over={over} drillHref={rowsHref(state, year.slices.key)} /> are
        counted apart.
      </p>
    </Panel>
  );
}

/** What cross-selling came to this year; a year of premium and of fees, never added. */
export function SoldPanel({
  sold,
  plan,
  state,
  over,
}: OfState & { sold: ReturnType<typeof soldOf>; plan: string | null }) {
  const { families, premium, fees } = sold;
  const full = Math.max(families.numerator.value.toNumber(), Number(plan ?? 0), 1);
  return (
    <Panel id="sold" title="Cross-sell sold" note="Year to date">
      <FigureBars
        over={over}
        bars={[
          {
            figure: families,
            href: rowsHref(state, families.key),
            share: families.numerator.value.toNumber() / full,
            ...(plan !== null && { target: Number(plan) / full, of: count(plan) }),
          },
        ]}
      />
      <dl className="space-y-0.5 pt-3 text-xs">
        {[premium, fees].map((figure) => (
          <div key={figure.key} className="flex min-h-6 items-center justify-between gap-3 touch:min-h-11">
            <dt className="text-ink-3">{figure.name}, a year</dt>
            <dd className="num font-medium">
              <FigureShown figure={figure} over={over} drillHref={rowsHref(state, figure.key)} />
            </dd>
          </div>
        ))}
      </dl>
      <p className="pt-2 text-xs text-ink-3">
        {families.parts.length === 0 && "No opportunity was signed this year. "}
        {plan === null
          ? "No target is set for exactly these accounts."
          : "The target counts families; none is set in dollars."}{" "}
        <Link href="/opportunities/measures" className="text-accent-ink underline">
          Pipeline and rates
        </Link>
      </p>
    </Panel>
  );
}

type AccuracyPanelProps = OfState & { waves: WaveHeld[] | null; latest: string };

/** How far what Directors had committed was from what came, wave by wave; nobody is ranked. */
export function AccuracyPanel({ waves, state, over, latest }: AccuracyPanelProps) {
  const shown = (waves ?? []).slice(0, 5);
  const of = (figure: Drawn) => <FigureShown figure={figure} over={over} drillHref={rowsHref(state, figure.key)} />;
  return (
    <Panel id="accuracy" title="Forecast accuracy" note="Director call, commit">
      {!waves && <Nothing>{latest}</Nothing>}
      {waves && shown.length === 0 && <Nothing>No renewal that a Director called has come to its day yet.</Nothing>}
      {shown.length > 0 && (
        <Table caption="Members committed against members that came, by wave" className="text-xs">
          <TableHead>
            <tr>
              <Th>Wave</Th>
              {heldAt.map((horizon) => (
                <Th key={horizon} align="right">
                  {horizon} d
                </Th>
              ))}
              <Th align="right">Actual</Th>
            </tr>
          </TableHead>
          <tbody>
            {shown.map(({ wave, off, actual }) => (
              <tr key={wave}>
                <th scope="row" className="h-8 border-b border-line px-2 text-left font-normal text-ink-2">
                  {renewalDayShort(wave)}
                </th>
                {heldAt.map((horizon) => (
                  <td key={horizon} className="num border-b border-line px-2 text-right font-medium">
                    {of(off[horizon])}
                  </td>
                ))}
                <td className="num border-b border-line px-2 text-right">{of(actual)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {waves && (
        <p className="pt-2 text-xs text-ink-3">
          {Object.keys(state.filters).length > 0 && "Of all in the scope, whatever the filters. "}
          <Link href="/forecast?tab=history" className="text-accent-ink underline">
            By person, at four horizons
          </Link>
        </p>
      )}
    </Panel>
  );
}
