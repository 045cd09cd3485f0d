"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { SegmentedLinks } from "@/components/ui/segmented";
import { Select } from "@/components/ui/select";
import { peopleHref } from "@/lib/people/address";
import type { PeopleState } from "@/lib/people/filter";
import { roleNames, roles } from "@/lib/roles";

const shows = [
  { value: "here", label: "Here" },
  { value: "gone", label: "Deactivated" },
  { value: "all", label: "All" },
] as const;
const options = roles.map((value) => ({ value, label: roleNames[value] }));

export function PeopleFilter({ state }: { state: PeopleState }) {
  return (
    <div className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:w-full max-md:px-4">
      <Form
        action="/settings/people"
        scroll={false}
        className="flex flex-wrap items-center gap-2 max-md:grid max-md:w-full max-md:grid-cols-2 max-md:[&>div]:w-full"
      >
        {state.show !== "here" && <input type="hidden" name="show" value={state.show} />}
        <div className="w-56">
          <Input
            key={state.q}
            type="search"
            name="q"
            size="sm"
            aria-label="Search people"
            placeholder="Name, e-mail, team"
            defaultValue={state.q}
            lead={<Icon icon={searchIcon} size={14} />}
          />
        </div>
        <div className="w-44">
          <Select
            key={state.role}
            name="role"
            size="sm"
            aria-label="Role"
            placeholder="Every role"
            options={options}
            defaultValue={state.role ?? ""}
            onChange={(event) => event.target.form?.requestSubmit()}
          />
        </div>
        <button type="submit" className="sr-only">
          Search
        </button>
      </Form>
      <SegmentedLinks
        label="Who is shown"
        current={state.show}
        segments={shows.map((segment) => ({ ...segment, href: peopleHref(state, { show: segment.value }) }))}
      />
    </div>
  );
}
