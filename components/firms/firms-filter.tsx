import type { ReactNode } from "react";
import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import { disclosureNames, kindNames } from "@/lib/firms/kinds";
import { type FirmsState, firmsHref, owingNames } from "@/lib/firms/list";

/** Narrows the firms; what stands beside it is of the list as a whole. */
export function FirmsFilter({ state, children }: { state: FirmsState; children?: ReactNode }) {
  const { q, kind, disclosure, owing, sort, cols, view } = state;
  const choices = [
    { name: "kind", label: "Kind", any: "Any kind", names: kindNames, value: kind, width: "w-44" },
    {
      name: "disclosure",
      label: "Disclosure",
      any: "Any disclosure",
      names: disclosureNames,
      value: disclosure,
      width: "w-40",
    },
    { name: "owing", label: "Promises", any: "Any promise", names: owingNames, value: owing, width: "w-40" },
  ];
  return (
    <ListFilter
      action="/brokers"
      state={state}
      keeps={{
        view: view || undefined,
        sort: view || sort !== "-members" ? sort : undefined,
        cols: view || cols ? cols : undefined,
      }}
      clearHref={(q || kind || disclosure || owing) && firmsHref({ sort, cols })}
      end={children}
    >
      <ListSearch
        label="Search firms, their people and cities"
        placeholder="Firm, person, city"
        value={q}
        className="w-64"
      />
      {choices.map(({ names, width, ...choice }) => (
        <ListChoice key={choice.name} {...choice} options={optionsOf(names)} className={`${width} max-md:flex-auto`} />
      ))}
    </ListFilter>
  );
}
