import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Frozen, frozenOf } from "@/lib/forecast/frozen";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import { count, dayText, money, timeText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { CallMark } from "./call-mark";

const zone = "America/New_York";

type FrozenTableProps = { rows: Parameters<typeof frozenOf>[0]; state: ForecastState; today: Day };

/** Each frozen forecast with what its Director committed, or the accounts of one. */
export function FrozenTable({ rows, state, today }: FrozenTableProps) {
  const frozen = frozenOf(rows);
  const one = frozen.find(({ freezeId }) => freezeId === state.freeze);
  if (frozen.length === 0)
    return (
      <p className="text-ink-3">None of this season or year. A Director freezes one at the end of the weekly call.</p>
    );
  return one ? <OneFrozen frozen={one} today={today} /> : <AllFrozen frozen={frozen} state={state} today={today} />;
}

function AllFrozen({ frozen, state, today }: { frozen: Frozen[]; state: ForecastState; today: Day }) {
  return (
    <div className="overflow-x-auto">
      <Table caption="Frozen forecasts, latest first" className="min-w-[760px]">
        <TableHead>
          <tr>
            <Th>Frozen</Th>
            <Th>By</Th>
            <Th align="right">Accounts</Th>
            <Th align="right">Commit</Th>
            <Th align="right">Expected</Th>
            <Th align="right">Best</Th>
            <Th align="right">Worst</Th>
            <Th align="right">Premium in Commit</Th>
            <Th align="right">Fees in Commit</Th>
          </tr>
        </TableHead>
        <tbody>
          {frozen.map(({ freezeId, on, at, by, rows, outlook }) => (
            <Tr key={freezeId}>
              <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                <Link href={forecastHref(state, { freeze: freezeId })} prefetch={false} className="hover:underline">
                  {dayText(on, today)}, {timeText(new Date(at), zone)}
                </Link>
              </th>
              <Td quiet>{by}</Td>
              <Td align="right">{count(rows.length)}</Td>
              <Td align="right" className="font-semibold">
                {count(outlook.members.commit)}
              </Td>
              <Td align="right">{count(outlook.members.expected.toDecimalPlaces(0))}</Td>
              <Td align="right">{count(outlook.members.best)}</Td>
              <Td align="right">{count(outlook.members.worst)}</Td>
              <Td align="right">{money(outlook.premium.commit)}</Td>
              <Td align="right">{money(outlook.fees.commit)}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function OneFrozen({ frozen: { on, at, by, rows, outlook }, today }: { frozen: Frozen; today: Day }) {
  return (
    <div className="overflow-x-auto">
      <p className="pb-2 text-xs text-ink-2">
        Frozen {dayText(on, today)}, {timeText(new Date(at), zone)} by {by}: commit {count(outlook.members.commit)} of{" "}
        {count(outlook.members.total)} members.
      </p>
      <Table caption="Accounts of a frozen forecast" className="min-w-[700px]">
        <TableHead>
          <tr>
            <Th>Account</Th>
            <Th>AE</Th>
            <Th align="right">Members</Th>
            <Th>State</Th>
            <Th>AE call</Th>
            <Th>Director call</Th>
            <Th>System</Th>
          </tr>
        </TableHead>
        <tbody>
          {rows.map((row) => (
            <Tr key={row.accountId}>
              <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                <Link href={`/accounts/${row.accountId}`} prefetch={false} className="hover:underline">
                  {row.account}
                </Link>
              </th>
              <Td quiet>{row.owner}</Td>
              <Td align="right">{count(row.members)}</Td>
              <Td quiet>{row.stateName}</Td>
              <Td>
                <CallMark call={row.aeCall} />
              </Td>
              <Td>
                <CallMark call={row.directorCall} />
              </Td>
              <Td>
                <CallMark call={row.systemCall} />
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
