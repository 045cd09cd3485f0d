import { __iconData as differIcon } from "lucide-react/icons/git-compare-arrows";
import Link from "next/link";
import { healthFace } from "@/components/book/face";
import { stageMarks } from "@/components/book/stage-marks";
import { Avatar } from "@/components/ui/avatar";
import { HealthMark } from "@/components/ui/health-mark";
import { Icon } from "@/components/ui/icon";
import { StageIcon } from "@/components/ui/stage-icon";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { categoryNames, categoryOf, type Spoken, type Voice } from "@/lib/forecast/calls";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import { decidedOf } from "@/lib/forecast/outlook";
import type { ForecastRow } from "@/lib/forecast/row";
import { callBy, isDisputed, openCommit } from "@/lib/forecast/shown";
import { freshness } from "@/lib/forecast/stale";
import { measureNames } from "@/lib/forecast/told";
import type { AeGroup } from "@/lib/forecast/walk";
import { count, dayText } from "@/lib/format";
import { statusNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";
import { CallMark } from "./call-mark";
import { amountText } from "./words";

export type CallTableProps = {
  groups: AeGroup[];
  state: ForecastState;
  voice: Voice;
  today: Day;
  /** Whose renewal is on the call. */
  current?: string;
};

/** Every renewal under its AE, with what the three voices say of it and what was said last week. */
export function CallTable({ groups, state, voice, today, current }: CallTableProps) {
  return (
    <Table caption="Renewals by AE" dense className="min-w-[860px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!">Account</Th>
          <Th align="right">{measureNames[state.by]}</Th>
          <Th>Status</Th>
          <Th>AE call</Th>
          <Th>Director call</Th>
          <Th tip="By published points of health, market and days left: see the Summary">System</Th>
          <Th>Last week</Th>
          <Th className="pr-5!">Health</Th>
        </tr>
      </TableHead>
      {groups.map((group) => (
        <tbody key={group.ownerId}>
          <GroupHead group={group} by={state.by} />
          {group.rows.map((row) => (
            <Row key={row.accountId} row={row} state={state} voice={voice} today={today} current={current} />
          ))}
        </tbody>
      ))}
    </Table>
  );
}

function GroupHead({ group, by }: { group: AeGroup; by: ForecastState["by"] }) {
  const { owner, rows } = group;
  return (
    <tr className="bg-sunken">
      <th scope="rowgroup" className="h-[30px] border-b border-line pl-5 text-left font-semibold whitespace-nowrap">
        <span className="inline-flex items-center gap-2 align-middle">
          <Avatar name={owner} size="sm" />
          {owner}
        </span>
      </th>
      <td className="border-b border-line px-(--cell,8px) text-right text-ink-2">
        {amountText(by, sum(rows.map(({ amounts }) => amounts[by])))}
      </td>
      <td colSpan={6} className="border-b border-line px-(--cell,8px) text-xs text-ink-2">
        AE commit {count(openCommit(rows, "AE"))}, Director commit {count(openCommit(rows, "DIRECTOR"))} members still
        open
      </td>
    </tr>
  );
}

type RowProps = Omit<CallTableProps, "groups"> & { row: ForecastRow };

function Row({ row, state, voice, today, current }: RowProps) {
  const isCurrent = row.accountId === current;
  return (
    <Tr selected={isCurrent}>
      <th scope="row" className="max-w-48 truncate border-b border-line pl-5 text-left font-medium">
        <Link
          data-row=""
          href={forecastHref(state, { at: row.accountId })}
          scroll={false}
          prefetch={false}
          aria-current={isCurrent ? "true" : undefined}
          className="rounded hover:underline"
        >
          {row.account}
        </Link>
      </th>
      <Td align="right">{amountText(state.by, row.amounts[state.by])}</Td>
      <Td>
        <StageIcon mark={stageMarks[row.status]} label={statusNames[row.status]} />
      </Td>
      <Td>
        <Spoke row={row} voice="AE" today={today} brief />
      </Td>
      <Td>
        <span className="inline-flex items-center gap-1.5">
          <Spoke row={row} voice="DIRECTOR" today={today} brief />
          {decidedOf(row.state) === "OPEN" && isDisputed(row) && (
            <Icon icon={differIcon} size={14} label="Differs from the AE’s" className="text-warn-ink" />
          )}
        </span>
      </Td>
      <Td>{decidedOf(row.state) === "OPEN" ? <System row={row} /> : <span className="text-ink-3">–</span>}</Td>
      <Td quiet>
        <span className="text-xs">{lastWeekText(row, voice)}</span>
      </Td>
      <Td className="max-w-44 pr-5">
        <HealthMark {...healthFace(row)} />
      </Td>
    </Tr>
  );
}

/** What a person said of an open renewal; of a decided one nothing is called any more. */
export function Spoke({ row, voice, today, brief }: { row: ForecastRow; voice: Spoken; today: Day; brief?: boolean }) {
  if (decidedOf(row.state) !== "OPEN") return <span className="text-ink-3">–</span>;
  const said = row.said[voice];
  const isStale = said && freshness(said.on, today) === "STALE";
  const words = said && [`${said.by}, ${dayText(said.on, today)}`, said.note].filter(Boolean).join(": ");
  return (
    <CallMark
      call={said?.call ?? null}
      brief={brief}
      tip={words ?? undefined}
      stale={isStale ? `Stale: said ${dayText(said.on, today)}` : undefined}
    />
  );
}

export function System({ row }: { row: ForecastRow }) {
  const { call, points, doubts } = row.system;
  const why = doubts.map(({ points: own, reason }) => `${own} ${reason}`);
  return <CallMark brief call={call} tip={[`${points} points`, ...why].join("\n")} />;
}

/** Where the voice had put it a week ago, where that is elsewhere. */
export function lastWeekText(row: ForecastRow, voice: Voice): string {
  if (!row.before) return "—";
  const [before, now] = [callBy(row.before, voice), callBy(row, voice)];
  if (decidedOf(row.before.state) !== "OPEN") return "—";
  if (decidedOf(row.state) !== "OPEN") return before ? `was ${categoryNames[categoryOf(before)]}` : "was open";
  if (!before) return now ? "was without a call" : "—";
  return now && categoryOf(now) === categoryOf(before) ? "—" : `was ${categoryNames[categoryOf(before)]}`;
}

/** The sum of what is shown, exact to the member and rounded dollar, beside how many. */
export const shownSum = (rows: readonly ForecastRow[], by: ForecastState["by"]) =>
  sum(rows.map(({ amounts }) => amounts[by] ?? decimal(0)));
