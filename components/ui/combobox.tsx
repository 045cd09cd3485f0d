"use client";

import dynamic from "next/dynamic";
import { Field, type FieldProps } from "./field";
import { Input } from "./input";

export type ComboboxOption = { value: string; label: string; note?: string };

export type ComboboxFieldProps = FieldProps & {
  options: ComboboxOption[];
  name?: string;
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  placeholder?: string;
  nothing?: string;
};

const ComboboxInput = dynamic(() => import("./combobox-input").then(({ ComboboxInput }) => ComboboxInput), {
  ssr: false,
  loading: () => (
    <Field label="\u00a0">{(ids) => <Input {...ids} disabled data-arriving aria-label="Loading" />}</Field>
  ),
});

/** A choice from many by typing; fetched after the page, a still box until then. */
export function ComboboxField(props: ComboboxFieldProps) {
  return <ComboboxInput {...props} />;
}
