import { FilterChip } from "@/components/ui/filter-chip";
import { renewalDay } from "@/lib/format";
import { type RenewalsState, writeRenewals } from "@/lib/renewals/list";

/** What narrows the renewals that are shown, each to be taken away. */
export function RenewalChips({ state }: { state: RenewalsState }) {
  if (!state.season && !state.q) return null;
  const without = (change: Partial<RenewalsState>) => `/renewals?${writeRenewals({ ...state, ...change })}`;
  return (
    <div className="flex min-h-11 items-center gap-2 px-5 max-md:px-4">
      {state.season && (
        <FilterChip field="Effective" removeHref={without({ season: undefined })}>
          <span>{renewalDay(state.season)}</span>
        </FilterChip>
      )}
      {state.q && (
        <FilterChip field="Found by" removeHref={without({ q: "" })}>
          <span>{state.q}</span>
        </FilterChip>
      )}
    </div>
  );
}
