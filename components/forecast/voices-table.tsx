import Link from "next/link";
import type { ReactNode } from "react";
import { FigureShown } from "@/components/metrics/figure";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Voice } from "@/lib/forecast/calls";
import { type ForecastState, forecastHref, forecastRowsHref } from "@/lib/forecast/list";
import { decidedOf } from "@/lib/forecast/outlook";
import type { ForecastRow } from "@/lib/forecast/row";
import { isDisputed, openCommit } from "@/lib/forecast/shown";
import { freshness } from "@/lib/forecast/stale";
import { figureOf, openTold } from "@/lib/forecast/told";
import { type AeGroup, byTeam } from "@/lib/forecast/walk";
import { count } from "@/lib/format";
import type { Day } from "@/lib/units/day";

type VoicesTableProps = { groups: AeGroup[]; state: ForecastState; today: Day };

const openOf = (rows: readonly ForecastRow[]) => rows.filter(({ state }) => decidedOf(state) === "OPEN");
const membersOf = (rows: readonly ForecastRow[]) => rows.reduce((total, { members }) => total + members, 0);

/** What each voice commits of what is still open, AE by AE, beside each other and never averaged. */
export function VoicesTable({ groups, state, today }: VoicesTableProps) {
  const teams = byTeam(groups);
  const all = groups.flatMap(({ rows }) => rows);
  return (
    <div className="overflow-x-auto">
      <Table caption="Open members by AE and voice" className="min-w-[700px]">
        <TableHead>
          <tr>
            <Th>AE</Th>
            <Th align="right">Open</Th>
            <Th align="right">Members open</Th>
            <Th align="right">AE commit</Th>
            <Th align="right">Director commit</Th>
            <Th align="right">System commit</Th>
            <Th align="right" tip="The AE and the Director put it into different categories">
              Differ
            </Th>
            <Th align="right" tip="No AE call, or one older than 14 days">
              Missing or stale
            </Th>
          </tr>
        </TableHead>
        {teams.map(({ team, groups: own }) => (
          <tbody key={team}>
            {teams.length > 1 && (
              <VoicesRow rows={own.flatMap(({ rows }) => rows)} of={`team:${team}`} state={state} today={today} sum>
                {team}
              </VoicesRow>
            )}
            {own.map(({ ownerId, owner, rows }) => (
              <VoicesRow key={ownerId} rows={rows} of={ownerId || "nobody"} state={state} today={today}>
                <Link
                  href={forecastHref(state, {
                    tab: "call",
                    ae: ownerId || undefined,
                    team: undefined,
                    show: undefined,
                  })}
                  prefetch={false}
                  className="hover:underline"
                >
                  {owner}
                </Link>
              </VoicesRow>
            ))}
          </tbody>
        ))}
        {groups.length > 1 && (
          <tfoot>
            <VoicesRow rows={all} of="" state={state} today={today} sum>
              All
            </VoicesRow>
          </tfoot>
        )}
      </Table>
    </div>
  );
}

/** `of`: whose they are, as the key of a figure says it. */
type VoicesRowProps = {
  rows: ForecastRow[];
  of: string;
  state: ForecastState;
  today: Day;
  sum?: boolean;
  children: ReactNode;
};

function VoicesRow({ rows, of, state, today, sum, children }: VoicesRowProps) {
  const open = openOf(rows);
  const stale = open.filter(({ said }) => freshness(said.AE?.on ?? null, today) !== "FRESH").length;
  const differ = open.filter(isDisputed).length;
  const shown = (voice: Voice | null, members: number) => {
    const figure = figureOf(openTold(voice, of), members);
    return <FigureShown figure={figure} drillHref={forecastRowsHref(state, figure.key)} />;
  };
  const care = (amount: number) => (amount > 0 ? "font-medium text-warn-ink" : "text-ink-3");
  return (
    <Tr look={sum ? "changed" : "plain"}>
      <th
        scope="row"
        className={`border-b border-line px-2 text-left whitespace-nowrap ${sum ? "font-semibold" : "font-medium"}`}
      >
        {children}
      </th>
      <Td align="right">{count(open.length)}</Td>
      <Td align="right">{shown(null, membersOf(open))}</Td>
      <Td align="right">{shown("AE", openCommit(rows, "AE"))}</Td>
      <Td align="right">{shown("DIRECTOR", openCommit(rows, "DIRECTOR"))}</Td>
      <Td align="right">{shown("SYSTEM", openCommit(rows, "SYSTEM"))}</Td>
      <Td align="right" className={care(differ)}>
        {count(differ)}
      </Td>
      <Td align="right" className={care(stale)}>
        {count(stale)}
      </Td>
    </Tr>
  );
}
