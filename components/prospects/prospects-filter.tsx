import type { ReactNode } from "react";
import { Input } from "@/components/ui/input";
import { ListChoice, ListFilter, ListSearch } from "@/components/ui/list-filter";
import { optionsOf } from "@/components/ui/options";
import type { Option } from "@/components/ui/select";
import { isFiltered, type ProspectsState, prospectsHref } from "@/lib/prospects/list";
import type { ProspectChoice } from "@/lib/prospects/queries";
import { fundingNames, monthNames, reasonNames, sectorChoices } from "@/lib/prospects/words";

const months = monthNames.map((label, at) => ({ value: String(at + 1), label: `Renews in ${label}` }));
const pursuits = { mine: "Pursued", none: "Not pursued" };

type ProspectsFilterProps = {
  /** At the end of the line. */
  children?: ReactNode;
  state: ProspectsState;
  floor: number;
  pursues: boolean;
  carriers: ProspectChoice[];
  brokers: ProspectChoice[];
};

export function ProspectsFilter({ state, floor, pursues, carriers, brokers, children }: ProspectsFilterProps) {
  const { sort, cols, view } = state;
  const named = (choices: ProspectChoice[]) => choices.map(({ id, name }) => ({ value: id, label: name }));
  const choices: { name: keyof ProspectsState; label: string; any: string; options: Option[]; width: string }[] = [
    { name: "reason", label: "Why it fits", any: "Any reason", options: optionsOf(reasonNames), width: "w-52" },
    { name: "month", label: "Renewal month", any: "Any month", options: months, width: "w-44" },
    { name: "funding", label: "Funding", any: "Any funding", options: optionsOf(fundingNames), width: "w-40" },
    { name: "carrier", label: "Carrier", any: "Any carrier", options: named(carriers), width: "w-40" },
    { name: "broker", label: "Broker", any: "Any broker", options: named(brokers), width: "w-40" },
    { name: "sector", label: "Industry", any: "Any industry", options: sectorChoices, width: "w-40" },
    ...(pursues
      ? [
          {
            name: "pursued" as const,
            label: "Pursuit",
            any: "Pursued or not",
            options: optionsOf(pursuits),
            width: "w-36",
          },
        ]
      : []),
  ];
  return (
    <ListFilter
      action="/prospects"
      state={state}
      keeps={{
        sort: view || sort !== "-fit" ? sort : undefined,
        cols: view || cols ? cols : undefined,
        view: view || undefined,
      }}
      clearHref={isFiltered(state) && prospectsHref({ sort, cols })}
      end={children}
    >
      <ListSearch
        label="Search employers by name or EIN"
        placeholder="Employer or EIN"
        value={state.q}
        className="w-56"
      />
      {/* On a phone one line that is pushed aside, so that the list begins on the first screen. */}
      <div className="flex gap-2 max-md:-mx-4 max-md:w-screen max-md:overflow-x-auto max-md:px-4 max-md:py-0.5 md:contents">
        <span className="w-16 shrink-0">
          <Input
            name="state"
            size="sm"
            aria-label="State"
            placeholder="State"
            maxLength={2}
            defaultValue={state.state ?? ""}
            className="uppercase"
          />
        </span>
        <span className="w-32 shrink-0">
          <Input
            name="size"
            size="sm"
            inputMode="numeric"
            aria-label="Fewest employees"
            placeholder={`From ${floor}`}
            defaultValue={state.size ?? ""}
          />
        </span>
        {choices.map(({ name, width, ...choice }) => (
          <ListChoice key={name} {...choice} name={name} value={state[name]} className={`${width} shrink-0`} />
        ))}
      </div>
    </ListFilter>
  );
}
