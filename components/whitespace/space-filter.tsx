import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { type WhitespaceState, whitespaceHref } from "@/lib/whitespace/list";

type SpaceFilterProps = { state: WhitespaceState; owners: { value: string; label: string }[] };

const fundings = [
  { value: "INSURED", label: "Insured" },
  { value: "ASC", label: "ASC" },
];

export function SpaceFilter({ state, owners }: SpaceFilterProps) {
  const { q, funding, ae, sort } = state;
  return (
    <ListFilter
      action="/opportunities/whitespace"
      state={[q, funding, ae, sort]}
      keeps={{ sort: sort === "window" ? undefined : sort }}
      clearHref={(q || funding || ae) && whitespaceHref({ sort })}
    >
      <ListSearch label="Search accounts to sell to" placeholder="Account" value={q} className="w-52" />
      <ListChoice
        name="funding"
        label="Medical funding"
        any="Any funding"
        options={fundings}
        value={funding}
        className="w-36 max-md:flex-1"
      />
      {owners.length > 1 && (
        <ListChoice
          name="ae"
          label="Account executive"
          any="Any AE"
          options={owners}
          value={ae}
          className="w-44 max-md:flex-1"
        />
      )}
    </ListFilter>
  );
}
