"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent, ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { type Option, Select } from "@/components/ui/select";
import { isFiltered, type ProspectsState, prospectsHref } from "@/lib/prospects/list";
import type { ProspectChoice } from "@/lib/prospects/queries";
import { fundingNames, monthNames, reasonNames, sectorChoices } from "@/lib/prospects/words";

const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();
const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));
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
    <Form
      key={JSON.stringify(state)}
      action="/prospects"
      scroll={false}
      className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4"
    >
      {(view || sort !== "-fit") && <input type="hidden" name="sort" value={sort} />}
      {(view || cols) && <input type="hidden" name="cols" value={cols} />}
      {view && <input type="hidden" name="view" value={view} />}
      <search className="w-56 max-md:w-full">
        <Input
          type="search"
          name="q"
          size="sm"
          lead={<Icon icon={searchIcon} size={14} />}
          aria-label="Search employers by name or EIN"
          placeholder="Employer or EIN"
          maxLength={100}
          autoComplete="off"
          defaultValue={state.q}
        />
      </search>
      <span className="w-16">
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
      <span className="w-32">
        <Input
          name="size"
          size="sm"
          inputMode="numeric"
          aria-label="Fewest employees"
          placeholder={`From ${floor}`}
          defaultValue={state.size ?? ""}
        />
      </span>
      {choices.map(({ name, label, any, options, width }) => (
        <span key={name} className={`${width} max-md:w-[calc(50%-4px)]`}>
          <Select
            name={name}
            size="sm"
            aria-label={label}
            placeholder={any}
            options={options}
            defaultValue={String(state[name] ?? "")}
            onChange={submit}
          />
        </span>
      ))}
      <button type="submit" className="sr-only">
        Filter
      </button>
      {isFiltered(state) && (
        <LinkButton href={prospectsHref({ sort, cols })} variant="ghost">
          Clear filters
        </LinkButton>
      )}
      {children && <span className="ml-auto">{children}</span>}
    </Form>
  );
}
