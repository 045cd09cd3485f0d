"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { type WhitespaceState, whitespaceHref } from "@/lib/whitespace/list";

const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();

type SpaceFilterProps = { state: WhitespaceState; owners: { value: string; label: string }[] };

export function SpaceFilter({ state, owners }: SpaceFilterProps) {
  const { q, funding, ae, sort } = state;
  return (
    <Form
      key={JSON.stringify([q, funding, ae, sort])}
      action="/opportunities/whitespace"
      scroll={false}
      className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4"
    >
      {sort !== "window" && <input type="hidden" name="sort" value={sort} />}
      <search className="w-52 max-md:w-full">
        <Input
          type="search"
          name="q"
          size="sm"
          lead={<Icon icon={searchIcon} size={14} />}
          aria-label="Search accounts to sell to"
          placeholder="Account"
          maxLength={100}
          autoComplete="off"
          defaultValue={q}
        />
      </search>
      <div className="w-36 max-md:flex-1">
        <Select
          name="funding"
          size="sm"
          aria-label="Medical funding"
          placeholder="Any funding"
          options={[
            { value: "INSURED", label: "Insured" },
            { value: "ASC", label: "ASC" },
          ]}
          defaultValue={funding ?? ""}
          onChange={submit}
        />
      </div>
      {owners.length > 1 && (
        <div className="w-44 max-md:flex-1">
          <Select
            name="ae"
            size="sm"
            aria-label="Account executive"
            placeholder="Any AE"
            options={owners}
            defaultValue={ae ?? ""}
            onChange={submit}
          />
        </div>
      )}
      <button type="submit" className="sr-only">
        Filter
      </button>
      {(q || funding || ae) && (
        <LinkButton href={whitespaceHref({ sort })} variant="ghost">
          Clear filters
        </LinkButton>
      )}
    </Form>
  );
}
