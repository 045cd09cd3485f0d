"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { type Option, Select } from "@/components/ui/select";
import type { ImportsState } from "@/lib/imports/filter";

type ImportsFilterProps = { state: ImportsState; look: string; kinds: Option[]; statuses: Option[] };

const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();

/** `look` says what the search looks in. */
export function ImportsFilter({ state, look, kinds, statuses }: ImportsFilterProps) {
  const { q, kind, status } = state;
  return (
    <Form
      key={JSON.stringify([q, kind, status])}
      action="/imports"
      scroll={false}
      className="flex flex-wrap items-center gap-2 border-b border-line px-5 py-2 max-md:grid max-md:grid-cols-2 max-md:px-4"
    >
      <search className="w-56 max-md:col-span-2 max-md:w-full">
        <Input
          type="search"
          name="q"
          size="sm"
          lead={<Icon icon={searchIcon} size={14} />}
          aria-label={`Search: ${look}`}
          placeholder={look}
          maxLength={100}
          autoComplete="off"
          defaultValue={q}
        />
      </search>
      <div className="w-44 max-md:w-full">
        <Select
          name="kind"
          size="sm"
          aria-label="Kind"
          placeholder="Every kind"
          options={kinds}
          defaultValue={kind ?? ""}
          onChange={submit}
        />
      </div>
      <div className="w-44 max-md:w-full">
        <Select
          name="status"
          size="sm"
          aria-label="Status"
          placeholder="Every status"
          options={statuses}
          defaultValue={status ?? ""}
          onChange={submit}
        />
      </div>
      <button type="submit" className="sr-only">
        Filter
      </button>
      {(q || kind || status) && (
        <LinkButton href="/imports" variant="ghost">
          Clear filters
        </LinkButton>
      )}
    </Form>
  );
}
