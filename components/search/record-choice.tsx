"use client";

import dynamic from "next/dynamic";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";

export type Choice = { value: string; label: string; note?: string };
export type RecordChoiceProps = {
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  error?: string[];
  hint?: string;
};

// On the server it would draw an inline style, which the content policy refuses.
const RecordCombobox = dynamic(() => import("./record-combobox").then(({ RecordCombobox }) => RecordCombobox), {
  ssr: false,
  loading: () => (
    <Field label="\u00a0">{(ids) => <Input {...ids} disabled data-arriving aria-label="Loading" />}</Field>
  ),
});

/** One of the accounts one sees, found by typing; none is an answer too. Fetched when a form asks for one, a still box until then. */
export const AccountChoice = (props: RecordChoiceProps) => <RecordCombobox of="accounts" label="Account" {...props} />;

/** The same of the firms. */
export const FirmChoice = (props: RecordChoiceProps) => <RecordCombobox of="firms" label="Firm" {...props} />;
