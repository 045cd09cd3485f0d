"use client";

import { __iconData as searchIcon } from "lucide-react/icons/search";
import Form from "next/form";
import type { ChangeEvent, ReactNode } from "react";
import { classes } from "./classes";
import { Icon } from "./icon";
import { Input } from "./input";
import { LinkButton } from "./link-button";
import { type Option, Select } from "./select";

/** Sends the form of a field at once, for fields that are not typed in. */
export const submit = ({ target }: ChangeEvent<HTMLSelectElement | HTMLInputElement>) => target.form?.requestSubmit();

type ListFilterProps = {
  /** The list's address. */
  action: string;
  /** What the fields show: with another of it they begin anew. */
  state: unknown;
  /** What else of the list's state stays; nothing of it that has no value. */
  keeps?: Record<string, string | undefined>;
  /** Where nothing is filtered by, while something is. */
  clearHref?: string | false;
  className?: string;
  children: ReactNode;
  /** At the end of the line. */
  end?: ReactNode;
};

/** The fields that narrow a list, whose state is its address. */
export function ListFilter({ action, state, keeps = {}, clearHref, className, children, end }: ListFilterProps) {
  return (
    <Form
      key={JSON.stringify(state)}
      action={action}
      scroll={false}
      className={classes("flex flex-wrap items-center gap-2 px-5 py-2 max-md:px-4", className)}
    >
      {Object.entries(keeps).map(
        ([name, value]) => value !== undefined && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <button type="submit" className="sr-only">
        Filter
      </button>
      {clearHref && (
        <LinkButton href={clearHref} variant="ghost">
          Clear filters
        </LinkButton>
      )}
      {end && <div className="ml-auto flex items-center gap-1">{end}</div>}
    </Form>
  );
}

type ListSearchProps = { label: string; placeholder: string; value: string | undefined; className: string };

/** What is looked for, in the field `q`. */
export const ListSearch = ({ label, placeholder, value, className }: ListSearchProps) => (
  <search className={classes("max-md:w-full", className)}>
    <Input
      type="search"
      name="q"
      size="sm"
      lead={<Icon icon={searchIcon} size={14} />}
      aria-label={label}
      placeholder={placeholder}
      maxLength={100}
      autoComplete="off"
      defaultValue={value}
    />
  </search>
);

type ListChoiceProps = {
  name: string;
  label: string;
  /** What it says while nothing is chosen; without it something always is. */
  any?: string;
  options: Option[];
  value: string | number | null | undefined;
  className: string;
};

/** One of several, sent as soon as it is chosen. */
export const ListChoice = ({ name, label, any, options, value, className }: ListChoiceProps) => (
  <div className={className}>
    <Select
      name={name}
      size="sm"
      aria-label={label}
      placeholder={any}
      options={options}
      defaultValue={String(value ?? "")}
      onChange={submit}
    />
  </div>
);
