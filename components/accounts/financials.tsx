import type { AccountFrame, AccountStanding } from "@/lib/accounts/queries";
import { feeAdequacySeries, lossRatioSeries, type MonthFigures } from "@/lib/accounts/series";
import { MembershipChart } from "./membership-chart";
import { MonthsTable } from "./months-table";

/** The ratio the account is judged by over time, and against what: LR where insured medical is in force. */
export function seriesOf(months: MonthFigures[], standing: AccountStanding, frame: AccountFrame) {
  const insured = standing.medicalFunding !== "ASC";
  const target = insured ? frame.lossRatio : frame.feeAdequacy;
  return {
    insured,
    series: insured ? lossRatioSeries(months, frame.today) : feeAdequacySeries(months),
    target: target === null ? null : Number(target),
    asOf: standing.asOfMonth,
  };
}

type FinancialsProps = { months: MonthFigures[]; standing: AccountStanding; frame: AccountFrame };

export function Financials({ months, standing, frame }: FinancialsProps) {
  const shown = seriesOf(months, standing, frame);
  return (
    <div className="min-h-0 flex-1 overflow-auto px-5 py-3 max-md:px-4">
      <MembershipChart {...shown} />
      <h2 className="mt-4 mb-1 text-sm font-semibold">By month</h2>
      <MonthsTable months={months} series={shown.series} insured={shown.insured} />
    </div>
  );
}
