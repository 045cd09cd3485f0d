import { __iconData as clockIcon } from "lucide-react/icons/clock";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import type { Totals } from "@/lib/book/row";
import { count, dayText, money, monthText, timeText } from "@/lib/format";
import type { Day } from "@/lib/units/day";

export function BookFooter({ total, zone, today }: { total: Totals; zone: string; today: Day }) {
  const now = total.accounts - total.lapsed;
  const sums: [string, string][] = [
    [count(now), now === 1 ? "account" : "accounts"],
    [count(total.contracts), "contracts"],
    [count(total.members), "members"],
    [money(String(total.insuredPremium)), "insured premium"],
    [money(String(total.ascFees)), "ASC fees"],
  ];
  return (
    <TableFooter>
      <span aria-live="polite" className="contents">
        {sums.map(([amount, what]) => (
          <span key={what}>
            <b>{amount}</b> {what}
          </span>
        ))}
      </span>
      {total.lapsed > 0 && (
        <span>
          <b>{count(total.lapsed)}</b> lapsed, counted nowhere
        </span>
      )}
      <span className="flex gap-2.5 border-l border-line-strong pl-5 max-[1599px]:hidden">
        <span>S service</span>
        <span>R relationship</span>
        <span>P price</span>
        <span>M market</span>
      </span>
      {total.asOfMonth && (
        <span className="ml-auto flex items-center gap-1.5 max-md:ml-0">
          <Icon icon={clockIcon} size={14} />
          Financials through {monthText(total.asOfMonth)}
          {total.computedAt && ` · refreshed ${refreshed(new Date(total.computedAt), zone, today)}`}
        </span>
      )}
    </TableFooter>
  );
}

function refreshed(at: Date, zone: string, today: Day) {
  const day = new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(at);
  return [day !== today && dayText(day, today), timeText(at, zone)].filter(Boolean).join(", ");
}
