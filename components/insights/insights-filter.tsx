import { FilterMenu, FilterValue } from "@/components/book/filter-menu";
import { FilterChip } from "@/components/ui/filter-chip";
import { SegmentedLinks } from "@/components/ui/segmented";
import { type FilterField, fieldNames, fieldOf, withFilter } from "@/lib/book/filter";
import { type Names, sayValues } from "@/lib/book/filter-values";
import { renewalDay } from "@/lib/format";
import { type InsightsState, writeInsights } from "@/lib/insights/address";

type InsightsFilterProps = {
  state: InsightsState;
  names: Names;
  team?: string;
  at?: "/insights" | "/insights/measures";
};

/** Whether lapsed accounts are shown is not asked: the year is made of them too. */
const offered = fieldNames.filter((field): field is FilterField => field !== "lapsed");

/** The one filter of the page, in its address: every panel and its rows are of the same accounts. */
export function InsightsFilter({ state, names, team, at = "/insights" }: InsightsFilterProps) {
  const narrowed = (to: InsightsState) => `${at}?${writeInsights(to)}`;
  const query = writeInsights({ ...state, filters: {} });
  const filtering = { filters: state.filters, names, query, hasView: false, path: at };
  const owner = names.owners.find(({ id }) => id === state.ae)?.name;
  const scope = {
    team: state.team && { says: "Team is", shown: team ?? "Another team" },
    ae: state.ae && { says: "AE is", shown: owner ?? "Someone else" },
  };
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-2 gap-y-1.5 border-b border-line px-5 py-1.5 max-md:px-4 print:hidden">
      {(["team", "ae"] as const).map((key) => {
        const chosen = scope[key];
        return (
          chosen && (
            <FilterChip key={key} field={chosen.says} removeHref={narrowed({ ...state, [key]: undefined })}>
              <span>{chosen.shown}</span>
            </FilterChip>
          )
        );
      })}
      {state.season && (
        <FilterChip field="Season is" removeHref={narrowed({ ...state, season: undefined })}>
          <span>{renewalDay(state.season)}</span>
        </FilterChip>
      )}
      {offered
        .filter((field) => state.filters[field])
        .map((field) => (
          <FilterChip
            key={field}
            field={fieldOf(field).says}
            removeHref={narrowed({ ...state, filters: withFilter(state.filters, field, []) })}
          >
            <FilterValue {...filtering} field={field} shown={sayValues(field, state.filters[field] ?? [], names)} />
          </FilterChip>
        ))}
      <FilterMenu {...filtering} offered={offered} />
      {at === "/insights" && (
        <div className="ml-auto max-md:ml-0">
          <SegmentedLinks
            label="Premium-equivalent"
            current={state.equivalent ? "on" : "off"}
            segments={[
              { value: "off", label: "Revenue", href: narrowed({ ...state, equivalent: undefined }) },
              { value: "on", label: "Premium-equivalent beside", href: narrowed({ ...state, equivalent: true }) },
            ]}
          />
        </div>
      )}
    </div>
  );
}
