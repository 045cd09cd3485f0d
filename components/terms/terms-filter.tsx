"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent } from "react";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { termKinds, termNames } from "@/lib/terms/kinds";
import { type TermsState, termsHref } from "@/lib/terms/list";

const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();

export function TermsFilter({ state }: { state: TermsState }) {
  const { q, kind, signed, by, show, until } = state;
  return (
    <Form
      key={JSON.stringify([q, kind, signed, by, show, until])}
      action="/renewals/terms"
      scroll={false}
      className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4"
    >
      {show !== "wall" && <input type="hidden" name="show" value={show} />}
      {until && <input type="hidden" name="until" value={until} />}
      <search className="w-52 max-md:w-full">
        <Input
          type="search"
          name="q"
          size="sm"
          lead={<Icon icon={searchIcon} size={14} />}
          aria-label="Search accounts with a term"
          placeholder="Account"
          maxLength={100}
          autoComplete="off"
          defaultValue={q}
        />
      </search>
      <div className="w-36 max-md:flex-1">
        <Select
          name="kind"
          size="sm"
          aria-label="Kind"
          placeholder="Any term"
          options={termKinds.map((value) => ({ value, label: termNames[value] }))}
          defaultValue={kind ?? ""}
          onChange={submit}
        />
      </div>
      <div className="w-40 max-md:flex-1">
        <Select
          name="signed"
          size="sm"
          aria-label="Signed"
          placeholder="Signed or asked"
          options={[
            { value: "yes", label: "Signed" },
            { value: "no", label: "Asked, not signed" },
          ]}
          defaultValue={signed ?? ""}
          onChange={submit}
        />
      </div>
      <div className="w-32 max-md:flex-1">
        <Select
          name="by"
          size="sm"
          aria-label="Weighed by"
          options={[
            { value: "members", label: "By members" },
            { value: "fees", label: "By fees" },
          ]}
          defaultValue={by}
          onChange={submit}
        />
      </div>
      <button type="submit" className="sr-only">
        Filter
      </button>
      {(q || kind || signed || until) && (
        <LinkButton href={termsHref({ by, show })} variant="ghost">
          Clear filters
        </LinkButton>
      )}
    </Form>
  );
}
