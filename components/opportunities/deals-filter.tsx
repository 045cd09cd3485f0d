import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { groupingNames, groupings } from "@/lib/opportunities/board";
import { categories, categoryNames } from "@/lib/opportunities/category";
import { type OpportunitiesState, opportunitiesHref, showNames } from "@/lib/opportunities/list";
import { stageNames } from "@/lib/opportunities/stages";

const byOptions = groupings.map((value) => ({ value, label: `By ${groupingNames[value].toLowerCase()}` }));
type DealsFilterProps = { state: OpportunitiesState; owners: { value: string; label: string }[] };

export function DealsFilter({ state, owners }: DealsFilterProps) {
  const { q, show, stage, category, of, ae, view, by, account } = state;
  return (
    <ListFilter
      action="/opportunities"
      state={[q, show, stage, category, of, ae, view, by, account]}
      keeps={{
        account,
        view: view === "list" ? undefined : view,
        by: view === "list" && by !== "stage" ? by : undefined,
      }}
      clearHref={(q || show !== "open" || stage || category || of || ae || account) && opportunitiesHref({ view, by })}
    >
      <ListSearch label="Search opportunities" placeholder="Account or employer" value={q} className="w-52" />
      {view === "board" && (
        <ListChoice name="by" label="Columns" options={byOptions} value={by} className="w-40 max-md:flex-1" />
      )}
      <ListChoice name="show" label="Which" options={optionsOf(showNames)} value={show} className="w-24" />
      <ListChoice
        name="stage"
        label="Stage"
        any="Any stage"
        options={optionsOf(stageNames)}
        value={stage}
        className="w-32 max-md:min-w-36 max-md:flex-1"
      />
      <ListChoice
        name="category"
        label="Forecast"
        any="Any forecast"
        options={optionsOf(categoryNames, [...categories])}
        value={category}
        className="w-32 max-md:min-w-36 max-md:flex-1"
      />
      <ListChoice
        name="of"
        label="Of whom"
        any="Accounts and pursuits"
        options={[
          { value: "accounts", label: "Accounts" },
          { value: "pursuits", label: "Pursuits" },
        ]}
        value={of}
        className="w-44 max-md:min-w-36 max-md:flex-1"
      />
      {owners.length > 1 && (
        <ListChoice
          name="ae"
          label="Account executive"
          any="Any AE"
          options={owners}
          value={ae}
          className="w-44 max-md:min-w-36 max-md:flex-1"
        />
      )}
    </ListFilter>
  );
}
