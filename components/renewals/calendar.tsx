import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, counted, dayText, dueText, renewalDayShort } from "@/lib/format";
import { type RenewalsState, writeRenewals } from "@/lib/renewals/list";
import type { DatedTrack } from "@/lib/renewals/queries";
import { type Due, rowsOf, sumIn, type Week, type WeekCell, weekOf, weeksFrom } from "@/lib/requests/weeks";
import type { Day } from "@/lib/units/day";
import { trackKinds } from "./face";

type CalendarProps = { due: Due<DatedTrack>[]; state: RenewalsState; today: Day };

/** Stages that are to be left, by whose and by week; what is behind a figure stands below it once it is pressed. */
export function Calendar({ due, state, today }: CalendarProps) {
  const weeks = weeksFrom(today);
  const rows = rowsOf(due, today);
  /** Pressed again, a figure lets go of what it chose. */
  const choice = (week: Week, who?: string) => {
    const chosen = state.week === week && state.who === who;
    const to = chosen ? { week: undefined, who: undefined } : { week, who };
    return { chosen, href: `/renewals?${writeRenewals({ ...state, ...to })}` };
  };
  return (
    <Scroller label="Weeks" className="shrink-0 overflow-auto -outline-offset-2">
      <Table caption="Stages to leave, by person and week" fixed className="min-w-[1120px]">
        <TableHead>
          <tr>
            <Th className="sticky left-0 z-10 w-[150px] bg-surface pl-5! max-md:pl-4!">Owner</Th>
            {weeks.map((week) => (
              <Th key={week}>{week === "late" ? "Late" : renewalDayShort(week)}</Th>
            ))}
          </tr>
        </TableHead>
        <tbody>
          {rows.map((row) => (
            <Tr key={row.ownerId ?? "none"}>
              <th
                scope="row"
                className="sticky left-0 truncate border-b border-line bg-surface px-2 pl-5 text-left align-top font-medium max-md:pl-4"
              >
                <span className="flex min-h-[34px] items-center">{row.owner ?? "Nobody’s"}</span>
              </th>
              {weeks.map((week) => (
                <Td key={week} className="p-0! align-top whitespace-normal">
                  <Cell
                    cell={row.cells.get(week)}
                    {...choice(week, row.ownerId ?? "none")}
                    label={`${row.owner ?? "Nobody’s"}, ${weekText(week, today)}`}
                    late={week === "late"}
                  />
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
        <tfoot>
          <Tr look="line">
            <th scope="row" className="sticky left-0 bg-canvas px-2 pl-5 text-left text-xs text-ink-2 max-md:pl-4">
              All
            </th>
            {weeks.map((week) => (
              <Td key={week} quiet className="p-0!">
                <Sum due={sumIn(rows, week)} {...choice(week)} label={`All, ${weekText(week, today)}`} />
              </Td>
            ))}
          </Tr>
        </tfoot>
      </Table>
    </Scroller>
  );
}

type CellProps = FigureProps & { cell: WeekCell | undefined; late: boolean };

function Cell({ cell, late, ...figure }: CellProps) {
  if (!cell) return null;
  const label = `${figure.label}: ${cell.stages.map(({ name, due }) => `${due} ${name}`).join(", ")}`;
  return (
    <Figure {...figure} label={label} className={late ? "text-warn-ink" : "text-ink-2"}>
      {cell.stages.map(({ stage, name, due }) => (
        <span key={stage} className="flex gap-1.5 py-0.5">
          <b className="num w-4 shrink-0 text-right font-semibold">{count(due)}</b>
          <span className="min-w-0">{name}</span>
        </span>
      ))}
    </Figure>
  );
}

function Sum({ due, ...figure }: FigureProps & { due: number }) {
  if (due === 0) return <span className="num block w-8 text-right text-xs text-ink-3">0</span>;
  return (
    <Figure {...figure} label={`${figure.label}: ${counted(due, "stage")}`}>
      <b className="num block w-4 text-right font-semibold">{count(due)}</b>
    </Figure>
  );
}

type FigureProps = { href: string; chosen: boolean; label: string };

/** What leads to the decisions behind it. */
function Figure({
  href,
  chosen,
  label,
  className,
  children,
}: FigureProps & { className?: string; children: ReactNode }) {
  return (
    <Link
      href={href}
      scroll={false}
      prefetch={false}
      aria-current={chosen ? "true" : undefined}
      aria-label={label}
      className={classes(
        "block min-h-[30px] px-2 py-1.5 text-xs leading-4 whitespace-normal hover:bg-hover",
        chosen && "bg-sunken shadow-[inset_2px_0_0_var(--accent)]",
        className,
      )}
    >
      {children}
    </Link>
  );
}

const weekText = (week: Week, today: Day) => (week === "late" ? "late" : `week of ${dayText(week, today)}`);

/** The decisions behind a figure of the calendar, soonest first; all of the weeks until one is pressed. */
export function CalendarRows({ due, state, today }: CalendarProps) {
  const { week, who } = state;
  const shown = due.filter(
    ({ dueOn, track }) => (!week || weekOf(dueOn, today) === week) && (!who || (track.ownerId ?? "none") === who),
  );
  const owner = who ? (shown[0]?.track.owner ?? "Nobody’s") : "All";
  const title = week ? `${owner}, ${weekText(week, today)}` : "Next to leave";
  const first = shown.slice(0, atOnce);
  return (
    <section aria-labelledby="due" className="px-5 pt-4 pb-6 max-md:px-4">
      <h2 id="due" className="flex items-baseline gap-2 text-sm font-semibold">
        {title} <span className="num text-xs font-normal text-ink-3">{counted(shown.length, "stage")}</span>
      </h2>
      <ul className="mt-1">
        {first.map(({ stage, name, dueOn, track }) => (
          <li
            key={`${track.trackId} ${stage}`}
            className="flex min-h-[34px] flex-wrap items-center gap-x-3 border-b border-line max-md:py-1.5"
          >
            <Link
              data-row
              href={`/renewals/${track.renewalId}`}
              prefetch={false}
              className="flex min-h-6 min-w-0 flex-1 items-center font-medium hover:underline max-md:basis-full"
            >
              <span className="truncate">{track.account}</span>
            </Link>
            <span className="w-44 flex-none truncate text-ink-2 max-md:flex-1">{name}</span>
            <span className="w-28 truncate text-xs text-ink-3 max-md:hidden">{trackKinds[track.kind]}</span>
            <span className="num w-20 text-right text-ink-2 max-md:hidden">{count(track.members)}</span>
            <span className="w-32 truncate text-xs text-ink-3 max-md:hidden">{track.owner ?? "—"}</span>
            <span className={classes("w-24 text-right text-xs", dueOn < today ? "text-warn-ink" : "text-ink-2")}>
              {dueText(dueOn, today)}
            </span>
          </li>
        ))}
      </ul>
      {shown.length > first.length && (
        <p className="pt-2 text-xs text-ink-3">
          The first {count(first.length)}; press a figure above for those of one person and week.
        </p>
      )}
    </section>
  );
}

const atOnce = 100;
