import { EmptyState } from "@/components/ui/empty-state";
import type { WaveDay } from "@/lib/path/queries";
import { type RenewalsState, writeRenewals } from "@/lib/renewals/list";
import type { DatedTrack } from "@/lib/renewals/queries";
import type { Due } from "@/lib/requests/weeks";
import type { Day } from "@/lib/units/day";
import { Calendar, CalendarRows } from "./calendar";
import { RowKeys } from "./row-keys";
import { Waves } from "./waves";

type CalendarViewProps = { due: Due<DatedTrack>[]; waves: WaveDay[]; state: RenewalsState; today: Day };

/** The waves ahead, what they ask of whom in which week, and the decisions behind it. */
export function CalendarView({ due, waves, state, today }: CalendarViewProps) {
  return (
    <div className="min-h-0 flex-1 overflow-auto">
      <Waves
        waves={waves}
        season={state.season}
        today={today}
        hrefOf={(day) => `/renewals?${writeRenewals({ ...state, season: day === state.season ? undefined : day })}`}
      />
      {due.length > 0 ? (
        <>
          <Calendar due={due} state={state} today={today} />
          <CalendarRows due={due} state={state} today={today} />
          <RowKeys />
        </>
      ) : (
        <EmptyState title="Nothing to leave">No stage of what is shown is due in the next eight weeks.</EmptyState>
      )}
    </div>
  );
}
