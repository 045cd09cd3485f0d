import type { ReactNode } from "react";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import type { AccountFrame } from "@/lib/accounts/queries";
import { type MonthFigures, ratiosOf } from "@/lib/accounts/series";
import type { Restatement } from "@/lib/imports/queries";
import { MembershipChart } from "./membership-chart";
import { MonthsTable } from "./months-table";

type FinancialsProps = {
  months: MonthFigures[];
  /** As recorded by the moment of a picture. */
  past: boolean;
  frame: AccountFrame;
  /** Months that are not as they were first recorded. */
  restated?: Restatement[];
  /** Where a month is recorded, by those who may. */
  recordHref?: string;
  children?: ReactNode;
};

export function Financials({ months, past, frame, restated = [], recordHref, children }: FinancialsProps) {
  const ratios = ratiosOf(months, frame.today);
  return (
    <div className="px-5 py-3 max-md:px-4 xl:min-h-0 xl:flex-1 xl:overflow-auto">
      {months.length > 0 && <MembershipChart months={ratios} frame={frame} />}
      <div className="mt-2">
        <SectionHeader title="By month">
          {recordHref && (
            <LinkButton href={recordHref} scroll={false}>
              Record a month
            </LinkButton>
          )}
        </SectionHeader>
      </div>
      {months.length > 0 ? (
        <MonthsTable months={ratios} recorded={past ? "then" : "now"} restated={restated} today={frame.today} />
      ) : (
        <p className="text-xs text-ink-3">No month is recorded yet.</p>
      )}
      {children}
    </div>
  );
}
