import { FigureShown } from "@/components/metrics/figure";
import { TableFooter } from "@/components/ui/group-row";
import type { Share } from "@/lib/book/queries";
import type { FirmSums } from "@/lib/firms/queries";
import { count, money } from "@/lib/format";
import { concentrationMetrics } from "@/lib/metrics/concentration";

/** What the firms shown come to, and how much of the whole book hangs on few of them. */
export function FirmsSums({ sums, shares }: { sums: FirmSums; shares?: Share[] }) {
  const figures = shares && shares.length > 0 ? concentrationMetrics(shares) : undefined;
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
      {figures &&
        (["firmTop3", "firmHhi"] as const).map((key) => (
          <span key={key}>
            {figures[key].name}{" "}
            <b>
              <FigureShown figure={figures[key]} over="All firms, today" drillHref="/accounts/concentration" />
            </b>
          </span>
        ))}
    </TableFooter>
  );
}
