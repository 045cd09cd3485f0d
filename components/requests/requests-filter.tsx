import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { deskNames } from "@/lib/requests/desks";
import { type RequestsState, requestsHref, showNames } from "@/lib/requests/list";

type RequestsFilterProps = { state: RequestsState; owners: { value: string; label: string }[] };

export function RequestsFilter({ state, owners }: RequestsFilterProps) {
  const { q, show, desk, of, id } = state;
  return (
    <ListFilter
      action={requestsHref({ about: state.about })}
      state={[q, show, desk, of, id]}
      clearHref={(q || desk || of || id || show !== "open") && requestsHref({ about: state.about })}
    >
      <ListSearch label="Search requests" placeholder="Account or request" value={q} className="w-52" />
      <ListChoice
        name="show"
        label="State"
        options={optionsOf(showNames)}
        value={show}
        className="w-40 max-md:flex-auto"
      />
      <ListChoice
        name="desk"
        label="Desk"
        any="Any desk"
        options={optionsOf(deskNames)}
        value={desk}
        className="w-36 max-md:flex-auto"
      />
      <ListChoice
        name="of"
        label="Owner"
        any="Anybody’s"
        options={owners}
        value={of}
        className="w-44 max-md:flex-auto"
      />
    </ListFilter>
  );
}
