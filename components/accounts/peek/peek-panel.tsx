import { __iconData as closeIcon } from "lucide-react/icons/x";
import Link from "next/link";
import type { ReactNode } from "react";
import { FundingChip } from "@/components/accounts/funding-chip";
import { stageMarks } from "@/components/book/stage-marks";
import { buttonStyle } from "@/components/ui/button-style";
import { Delta } from "@/components/ui/delta";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { Pips } from "@/components/ui/pips";
import { Scroller } from "@/components/ui/scroller";
import { StageIcon } from "@/components/ui/stage-icon";
import { coverageNames, families } from "@/lib/accounts/coverage";
import type { BookRow, Rates } from "@/lib/book/row";
import { count, countChange, money, rateAction, ratio, renewalDay } from "@/lib/format";
import { type RenewalStatus, statusNames } from "@/lib/renewals/stages";
import { PeekHealth } from "./peek-health";
import { PeekLines } from "./peek-lines";

type PeekPanelProps = { row: BookRow; rates: Record<string, Rates>; query: string; internal: boolean };

const pipStates = { HELD: "held", OPEN: "open", WHITESPACE: "whitespace", NOT_ELIGIBLE: "not-eligible" } as const;

/** One account beside the list, which keeps its place. */
export function PeekPanel({ row, rates, query, internal }: PeekPanelProps) {
  const own = rates[row.id];
  const change = row.members - row.membersYearAgo;
  const pips = families.map((family) => ({
    label: coverageNames[family],
    state: pipStates[row.products[family] ?? "NOT_ELIGIBLE"],
  }));
  return (
    <aside
      aria-label={`${row.name} at a glance`}
      className="flex w-[420px] shrink-0 flex-col border-l border-line bg-surface max-lg:fixed max-lg:inset-y-0 max-lg:right-0 max-lg:z-30 max-lg:shadow-3 max-md:w-full max-md:border-0"
    >
      <header className="flex h-[52px] shrink-0 items-center gap-2 border-b border-line pr-2 pl-4">
        <h2 className="min-w-0 flex-1 truncate text-base font-semibold">{row.name}</h2>
        <FundingChip funding={row.funding} />
        <Link
          href={`/accounts?${query}`}
          scroll={false}
          prefetch={false}
          aria-label="Close"
          data-tip="Close"
          className={buttonStyle({ variant: "ghost", square: true })}
        >
          <Icon icon={closeIcon} />
        </Link>
      </header>
      <Scroller label="At a glance" className="min-h-0 flex-1 overflow-y-auto p-4 -outline-offset-2">
        <dl className="grid grid-cols-3 gap-x-4 gap-y-3">
          <Fact
            term="Members"
            note={
              <Delta direction={change > 0 ? "up" : change < 0 ? "down" : "flat"} good={change > 0}>
                {countChange(change)}
              </Delta>
            }
          >
            {count(row.members)}
          </Fact>
          <Fact term="Contracts">{count(row.contracts)}</Fact>
          <Fact term="Renews">{renewalDay(row.renewsOn)}</Fact>
          {Number(row.insuredPremium) > 0 && (
            <Fact term="Insured premium" note={`LR ${ratio(row.lossRatio)}`}>
              {money(row.insuredPremium)}
            </Fact>
          )}
          {Number(row.ascFees) > 0 && (
            <Fact term="ASC fees" note={`${ratio(row.feeAdequacy)} adequacy`}>
              {money(row.ascFees)}
            </Fact>
          )}
          {Number(row.otherRevenue) > 0 && <Fact term="Other">{money(row.otherRevenue)}</Fact>}
          <Fact term="Status">
            <StageIcon
              mark={stageMarks[row.status as RenewalStatus]}
              label={statusNames[row.status as RenewalStatus]}
              className="text-sm"
            />
          </Fact>
          {internal && own && (own.required ?? own.quoted) && (
            <Fact term="Required → quoted">
              {rateAction(own.required)} → {rateAction(own.quoted)}
            </Fact>
          )}
          <Fact term="AE">{row.owner ?? "—"}</Fact>
          <Fact term="Broker">{row.firm ?? "—"}</Fact>
        </dl>
        <PeekHealth health={row.health} />
        <section aria-label="Products" className="mt-5 border-t border-line pt-4">
          <h3 className="mb-2 font-semibold">Products</h3>
          <Pips pips={pips} counted />
          <p className="mt-2 text-ink-2">
            {pips
              .filter(({ state }) => state === "held")
              .map(({ label }) => label)
              .join(", ") || "Medical alone"}
          </p>
        </section>
        <PeekLines lines={row.lines ?? []} rates={internal ? rates : {}} />
      </Scroller>
      <footer className="flex shrink-0 gap-2 border-t border-line p-4 pb-[max(1rem,env(safe-area-inset-bottom))]">
        <LinkButton variant="primary" size="md" href={`/accounts/${row.id}?from=${encodeURIComponent(query)}`}>
          Open account
        </LinkButton>
      </footer>
    </aside>
  );
}

function Fact({ term, note, children }: { term: string; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <dt className="truncate text-xs text-ink-3">{term}</dt>
      <dd className="truncate font-medium">{children}</dd>
      {note && <dd className="text-xs text-ink-3">{note}</dd>}
    </div>
  );
}
