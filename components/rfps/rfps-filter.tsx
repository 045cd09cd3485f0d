import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { type RfpsState, rfpsHref, showNames } from "@/lib/rfps/list";
import { stageNames } from "@/lib/rfps/stages";

type RfpsFilterProps = { state: RfpsState; owners: { value: string; label: string }[] };

export function RfpsFilter({ state, owners }: RfpsFilterProps) {
  const { q, show, stage, ae } = state;
  return (
    <ListFilter
      action="/opportunities/rfps"
      state={[q, show, stage, ae]}
      clearHref={(q || show !== "open" || stage || ae) && rfpsHref({})}
    >
      <ListSearch label="Search RFPs" placeholder="Account, employer or firm" value={q} className="w-52" />
      <ListChoice name="show" label="Which" options={optionsOf(showNames)} value={show} className="w-36" />
      <ListChoice
        name="stage"
        label="Stage"
        any="Any stage"
        options={optionsOf(stageNames)}
        value={stage}
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
