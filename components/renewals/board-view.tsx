import { seasonParts } from "@/components/book/season-parts";
import { EmptyState } from "@/components/ui/empty-state";
import { StackedBar } from "@/components/ui/stacked-bar";
import { renewalDay } from "@/lib/format";
import type { SeasonBoard } from "@/lib/path/queries";
import { type RenewalsState, writeRenewals } from "@/lib/renewals/list";
import type { SlipWords } from "@/lib/requests/slip-words";
import { Board } from "./board";
import { RowKeys } from "./row-keys";
import { Waves } from "./waves";

type BoardViewProps = { board: SeasonBoard; slips: Record<string, SlipWords>; state: RenewalsState };

/** The wave calendar over one season's board. */
export function BoardView({ board, slips, state }: BoardViewProps) {
  const { season, today, cards, sums, waves } = board;
  const parts = seasonParts(sums);
  return (
    <>
      <Waves
        waves={waves}
        season={season}
        today={today}
        hrefOf={(day) => `/renewals?${writeRenewals({ ...state, season: day })}`}
      />
      <div className="flex min-h-10 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-5 py-1.5 max-md:px-4">
        <b className="num font-semibold">{renewalDay(season)}</b>
        <StackedBar parts={parts} className="max-w-72" />
        <span className="text-xs text-ink-2">
          {parts.map(({ shown, label }) => `${shown} ${label.toLowerCase()}`).join(", ")}
        </span>
      </div>
      {cards.length > 0 ? (
        <>
          <Board cards={cards} slips={slips} />
          <RowKeys />
        </>
      ) : (
        <EmptyState title="No renewals here">Nothing renews on {renewalDay(season)} in what is shown.</EmptyState>
      )}
    </>
  );
}
