"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent } from "react";
import { FilterChip } from "@/components/ui/filter-chip";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { dues, type TasksState, tasksHref } from "@/lib/tasks/list";

type TasksFilterProps = {
  state: TasksState;
  people: { id: string; name: string }[];
  account?: { id: string; name: string };
};

const submit = (event: ChangeEvent<HTMLSelectElement>) => event.target.form?.requestSubmit();

export function TasksFilter({ state, people, account }: TasksFilterProps) {
  const { show, q, person, due } = state;
  const byPerson = show !== "mine" && people.length > 1;
  return (
    <Form
      key={JSON.stringify([show, q, person, due])}
      action="/tasks"
      scroll={false}
      className="flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4"
    >
      {show !== "mine" && <input type="hidden" name="show" value={show} />}
      {state.account && <input type="hidden" name="account" value={state.account} />}
      <search className="w-56 max-md:w-full">
        <Input
          type="search"
          name="q"
          size="sm"
          lead={<Icon icon={searchIcon} size={14} />}
          aria-label="Search tasks and accounts"
          placeholder="Task, account"
          maxLength={100}
          autoComplete="off"
          defaultValue={q}
        />
      </search>
      {byPerson && (
        <div className="w-48 max-md:flex-1">
          <Select
            name="person"
            size="sm"
            aria-label="Who does it"
            placeholder="Everyone"
            options={people.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={person ?? ""}
            onChange={submit}
          />
        </div>
      )}
      {show !== "done" && (
        <div className="w-40 max-md:flex-1">
          <Select
            name="due"
            size="sm"
            aria-label="Due"
            placeholder="Due any day"
            options={Object.entries(dues).map(([value, label]) => ({ value, label }))}
            defaultValue={due ?? ""}
            onChange={submit}
          />
        </div>
      )}
      {state.account && (
        <FilterChip field="Account is" removeHref={tasksHref(state, { account: undefined })}>
          <span>{account?.name ?? "out of your sight"}</span>
        </FilterChip>
      )}
      <button type="submit" className="sr-only">
        Filter
      </button>
      {(q || person || due) && (
        <LinkButton href={tasksHref({ show })} variant="ghost">
          Clear filters
        </LinkButton>
      )}
    </Form>
  );
}
