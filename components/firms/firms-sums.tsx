import { FigureShown } from "@/components/metrics/figure";
import { TableFooter } from "@/components/ui/group-row";
import type { Share } from "@/lib/book/queries";
import type { FirmSums } from "@/lib/firms/queries";
import { count, money } from "@/lib/format";
import { firmConcentration, measureIds, measures } from "@/lib/metrics/concentration";

/** What the firms shown come to, and how much of the whole book hangs on few of them: by members, and by each bucket of revenue. */
export function FirmsSums({ sums, shares = [] }: { sums: FirmSums; shares?: Share[] }) {
  const hung = measureIds
    .map((by) => ({ by, figures: firmConcentration(shares, by) }))
    .filter(({ figures }) => figures.firmTop3.value !== null);
  return (
    <TableFooter>
      <span>
        <b>{count(sums.firms)}</b> {sums.firms === 1 ? "firm" : "firms"}
      </span>
      <span>
        <b>{count(sums.members)}</b> members
      </span>
      <span>
        <b>{money(sums.insuredPremium)}</b> insured premium
      </span>
      <span>
        <b>{money(sums.ascFees)}</b> ASC fees
      </span>
      <span>
        we owe <b>{count(sums.weOwe)}</b>, {count(sums.late)} overdue
      </span>
      <span>
        they owe <b>{count(sums.theyOwe)}</b>, {count(sums.theirsLate)} overdue
      </span>
      {hung.length > 0 &&
        (["firmTop3", "firmHhi"] as const).map((key) => (
          <span key={key}>
            {hung[0]!.figures[key].name} by{" "}
            {hung.map(({ by, figures }, at) => (
              <span key={by}>
                {at > 0 && ", "}
                {measures[by].words}{" "}
                <b>
                  <FigureShown
                    figure={figures[key]}
                    over="All firms, today"
                    drillHref={`/accounts/concentration${by === "members" ? "" : `?by=${by}`}`}
                  />
                </b>
              </span>
            ))}
          </span>
        ))}
    </TableFooter>
  );
}
