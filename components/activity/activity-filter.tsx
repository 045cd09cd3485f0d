"use client";

import Form from "next/form";
import type { ChangeEvent } from "react";
import { Input } from "@/components/ui/input";
import { LinkButton } from "@/components/ui/link-button";
import { Select } from "@/components/ui/select";
import { type ActivityState, type Kind, kindNames } from "@/lib/activity/filter";

type ActivityFilterProps = {
  state: ActivityState;
  people: { id: string; name: string }[];
  kinds: Kind[];
  accounts: boolean;
};

const submit = (event: ChangeEvent<HTMLSelectElement | HTMLInputElement>) => event.target.form?.requestSubmit();

export function ActivityFilter({ state, people, kinds, accounts }: ActivityFilterProps) {
  const { person, kind, account, day } = state;
  return (
    <Form
      key={JSON.stringify([person, kind, account, day])}
      action="/activity"
      scroll={false}
      className="flex flex-wrap items-center gap-2 border-b border-line px-5 py-2 max-md:grid max-md:grid-cols-2 max-md:px-4 max-md:[&>div]:w-full"
    >
      <div className="w-48">
        <Select
          name="person"
          size="sm"
          aria-label="Who"
          placeholder="Everyone"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={person ?? ""}
          onChange={submit}
        />
      </div>
      <div className="w-44">
        <Select
          name="kind"
          size="sm"
          aria-label="Kind"
          placeholder="Every kind"
          options={kinds.map((value) => ({ value, label: kindNames[value] }))}
          defaultValue={kind ?? ""}
          onChange={submit}
        />
      </div>
      {accounts && (
        <div className="w-44">
          <Input
            type="search"
            name="account"
            size="sm"
            aria-label="Account"
            placeholder="Account"
            defaultValue={account}
          />
        </div>
      )}
      <div className="w-40">
        <Input type="date" name="day" size="sm" aria-label="Day" defaultValue={day} onChange={submit} />
      </div>
      <button type="submit" className="sr-only">
        Filter
      </button>
      {(person || kind || account || day) && (
        <LinkButton href="/activity" variant="ghost">
          Clear filters
        </LinkButton>
      )}
    </Form>
  );
}
