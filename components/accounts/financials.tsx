import type { AccountFrame } from "@/lib/accounts/queries";
import { type MonthFigures, ratiosOf } from "@/lib/accounts/series";
import { MembershipChart } from "./membership-chart";
import { MonthsTable } from "./months-table";

export function Financials({ months, frame }: { months: MonthFigures[]; frame: AccountFrame }) {
  const ratios = ratiosOf(months, frame.today);
  if (months.length === 0) return <p className="px-5 py-4 text-xs text-ink-3">No month is recorded yet.</p>;
  return (
    <div className="px-5 py-3 max-md:px-4 xl:min-h-0 xl:flex-1 xl:overflow-auto">
      <MembershipChart months={ratios} frame={frame} />
      <h2 className="mt-4 mb-1 text-sm font-semibold">By month</h2>
      <MonthsTable months={ratios} />
    </div>
  );
}
