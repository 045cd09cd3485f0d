import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { disclosureNames, kindNames } from "@/lib/firms/kinds";
import { type FirmsState, firmsHref } from "@/lib/firms/list";

export function FirmsFilter({ state }: { state: FirmsState }) {
  const { q, kind, disclosure, sort } = state;
  return (
    <ListFilter
      action="/brokers"
      state={[q, kind, disclosure, sort]}
      keeps={{ sort: sort === "-members" ? undefined : sort }}
      clearHref={(q || kind || disclosure) && firmsHref({ sort })}
    >
      <ListSearch
        label="Search firms, their people and cities"
        placeholder="Firm, person, city"
        value={q}
        className="w-64"
      />
      <ListChoice
        name="kind"
        label="Kind"
        any="Any kind"
        options={optionsOf(kindNames)}
        value={kind}
        className="w-48 max-md:flex-1"
      />
      <ListChoice
        name="disclosure"
        label="Disclosure"
        any="Any disclosure"
        options={optionsOf(disclosureNames)}
        value={disclosure}
        className="w-44 max-md:flex-1"
      />
    </ListFilter>
  );
}
