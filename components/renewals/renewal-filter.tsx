import { FilterChip } from "@/components/ui/filter-chip";
import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { renewalDay } from "@/lib/format";
import { type RenewalsState, standingNames, standings, writeRenewals } from "@/lib/renewals/list";
import { trackKinds } from "./face";

const kinds = Object.entries(trackKinds).map(([value, label]) => ({ value, label }));
const stands = standings.map((value) => ({ value, label: standingNames[value] }));

/** What narrows the renewals that are shown; kinds and standings are the list’s alone, because board and calendar show both. */
export function RenewalFilter({ state }: { state: RenewalsState }) {
  const { view, season, team, ae, q, kind, stands: at } = state;
  const without = (change: Partial<RenewalsState>) => `/renewals?${writeRenewals({ ...state, ...change })}`;
  return (
    <ListFilter
      action="/renewals"
      state={[q, kind, at]}
      keeps={{ view, season, team, ae }}
      clearHref={(q || kind || at) && without({ q: "", kind: undefined, stands: undefined })}
    >
      <ListSearch label="Search renewals" placeholder="Account" value={q} className="w-52" />
      {!view && (
        <>
          <ListChoice
            name="kind"
            label="Decision"
            any="Any decision"
            options={kinds}
            value={kind}
            className="w-36 max-md:min-w-36 max-md:flex-1"
          />
          <ListChoice
            name="stands"
            label="Stands at"
            any="Any stage"
            options={stands}
            value={at}
            className="w-40 max-md:min-w-36 max-md:flex-1"
          />
        </>
      )}
      {season && view !== "board" && (
        <FilterChip field="Effective" removeHref={without({ season: undefined })}>
          <span>{renewalDay(season)}</span>
        </FilterChip>
      )}
    </ListFilter>
  );
}
