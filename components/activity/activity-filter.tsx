"use client";

import { Input } from "@/components/ui/input";
import { ListChoice, ListFilter, submit } from "@/components/ui/list-filter";
import type { ActivityState } from "@/lib/activity/filter";
import { type Kind, kindNames } from "@/lib/activity/kinds";

type ActivityFilterProps = {
  state: ActivityState;
  people: { id: string; name: string }[];
  kinds: Kind[];
  accounts: boolean;
};

export function ActivityFilter({ state, people, kinds, accounts }: ActivityFilterProps) {
  const { person, kind, account, day } = state;
  return (
    <ListFilter
      action="/activity"
      state={[person, kind, account, day]}
      clearHref={(person || kind || account || day) && "/activity"}
      className="border-b border-line max-md:grid max-md:grid-cols-2 max-md:[&>div]:w-full"
    >
      <ListChoice
        name="person"
        label="Who"
        any="Everyone"
        options={people.map(({ id, name }) => ({ value: id, label: name }))}
        value={person}
        className="w-48"
      />
      <ListChoice
        name="kind"
        label="Kind"
        any="Every kind"
        options={kinds.map((value) => ({ value, label: kindNames[value] }))}
        value={kind}
        className="w-44"
      />
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
    </ListFilter>
  );
}
