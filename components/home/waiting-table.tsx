import Link from "next/link";
import { askedText, concessionOf, dollarsText } from "@/components/approvals/face";
import { Remark } from "@/components/ui/note";
import { StackedBar } from "@/components/ui/stacked-bar";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { approvalsHref } from "@/lib/approvals/inbox";
import type { Budget, Request } from "@/lib/approvals/queries";
import { waitingAt } from "@/lib/approvals/waiting";
import { count, dueText, money, odds } from "@/lib/format";
import { columnOf } from "@/lib/settings/authority";
import type { Day } from "@/lib/units/day";
import { Nothing, Part, partLink } from "./part";

type WaitingTableProps = { requests: Request[]; budgets: Budget[]; today: Day };
const shown = 6;

/** What waits for one’s signature, with what binds it, and what is left of the budget it would draw on. */
export function WaitingTable({ requests, budgets, today }: WaitingTableProps) {
  return (
    <Part
      id="waiting"
      title="Waiting for my signature"
      many={count(requests.length)}
      note={
        <Link href="/approvals" prefetch={false} className={partLink}>
          Open approvals
        </Link>
      }
    >
      {requests.length === 0 ? (
        <Nothing>Nothing waits for your signature.</Nothing>
      ) : (
        <Table caption="Waiting for my signature">
          <TableHead>
            <tr>
              <Th className="pl-0!">Account</Th>
              <Th className="max-md:hidden">Ask</Th>
              <Th align="right">A year</Th>
              <Th className="max-lg:hidden">Binds</Th>
              <Th align="right" className="pr-0!">
                Due
              </Th>
            </tr>
          </TableHead>
          <tbody>
            {requests.slice(0, shown).map((request) => (
              <Waiting key={request.id} request={request} today={today} />
            ))}
          </tbody>
        </Table>
      )}
      {requests.length > shown && (
        <Link href="/approvals" prefetch={false} className={`block py-2 text-xs ${partLink}`}>
          {count(requests.length - shown)} more
        </Link>
      )}
      {budgets.map((budget) => (
        <BudgetLine key={budget.team} budget={budget} />
      ))}
    </Part>
  );
}

function Waiting({ request, today }: { request: Request; today: Day }) {
  const { dollars, isFee } = concessionOf(request);
  const { dueOn } = waitingAt(request);
  const [binding] = request.needed.columns;
  const late = dueOn !== null && dueOn <= today;
  return (
    <Tr>
      <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium">
        <Link
          href={approvalsHref({ open: request.id })}
          prefetch={false}
          className="hover:underline touch:flex touch:min-h-11 touch:items-center"
        >
          {request.account}
        </Link>
      </th>
      <Td quiet className="max-md:hidden">
        {askedText(request)}
      </Td>
      <Td align="right" className="num">
        {dollarsText(dollars, isFee)}
      </Td>
      <Td quiet className="max-lg:hidden">
        {binding ? `${columnOf[binding.column].name} ${usedText(binding.used)}` : "—"}
      </Td>
      <Td align="right" className="pr-0!">
        {late ? <Remark tone="warn">{dueText(dueOn, today)}</Remark> : dueText(dueOn, today)}
      </Td>
    </Tr>
  );
}

const usedText = (used: string | null) =>
  used === null ? "" : Number(used) > 9.99 ? "over its limit" : `${odds(used)} of its limit`;

function BudgetLine({ budget: { team, year, budget, spent, reserved, left } }: { budget: Budget }) {
  const none = left.lt(0) ? left.minus(left) : left;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2 text-xs text-ink-2">
      <span>
        Relief budget {year}, {team}
      </span>
      <span className="min-w-32 flex-1">
        <StackedBar
          parts={[
            { label: "Spent", value: spent.toNumber(), shown: money(spent), ink: "accent" },
            { label: "Held back", value: reserved.toNumber(), shown: money(reserved), ink: "soft" },
            { label: "Left", value: none.toNumber(), shown: money(left), ink: "rest" },
          ]}
        />
      </span>
      <span>
        Left <b className={`font-medium ${left.lt(0) ? "text-neg-ink" : "text-ink"}`}>{money(left)}</b> of{" "}
        {money(budget)}, {money(reserved)} held back
      </span>
    </div>
  );
}
