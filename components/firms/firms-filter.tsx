"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { disclosureNames, kindNames } from "@/lib/firms/kinds";
import { type FirmsState, firmsHref } from "@/lib/firms/list";

const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();
const optionsOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

export function FirmsFilter({ state }: { state: FirmsState }) {
  const { q, kind, disclosure, sort } = state;
  return (
    <Form
      key={JSON.stringify([q, kind, disclosure, sort])}
      action="/brokers"
      scroll={false}
      className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4"
    >
      {sort !== "-members" && <input type="hidden" name="sort" value={sort} />}
      <search className="w-64 max-md:w-full">
        <Input
          type="search"
          name="q"
          size="sm"
          lead={<Icon icon={searchIcon} size={14} />}
          aria-label="Search firms, their people and cities"
          placeholder="Firm, person, city"
          maxLength={100}
          autoComplete="off"
          defaultValue={q}
        />
      </search>
      <div className="w-48 max-md:flex-1">
        <Select
          name="kind"
          size="sm"
          aria-label="Kind"
          placeholder="Any kind"
          options={optionsOf(kindNames)}
          defaultValue={kind ?? ""}
          onChange={submit}
        />
      </div>
      <div className="w-44 max-md:flex-1">
        <Select
          name="disclosure"
          size="sm"
          aria-label="Disclosure"
          placeholder="Any disclosure"
          options={optionsOf(disclosureNames)}
          defaultValue={disclosure ?? ""}
          onChange={submit}
        />
      </div>
      <button type="submit" className="sr-only">
        Filter
      </button>
      {(q || kind || disclosure) && (
        <LinkButton href={firmsHref({ sort })} variant="ghost">
          Clear filters
        </LinkButton>
      )}
    </Form>
  );
}
