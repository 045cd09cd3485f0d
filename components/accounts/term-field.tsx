"use client";

import { EditInPlace, type Sent } from "@/components/shell/edit-in-place";
import type { InlineKind } from "@/components/ui/inline-input";
import { editTerm } from "@/lib/lines/actions";
import type { TermField as Field } from "@/lib/lines/schema";
import { termLooks } from "./term-look";

type TermFieldProps = {
  term: { id: string; version: number };
  /** Of which line: "Medical from 1/1/2026". */
  of: string;
  field: Field;
  value: string;
};

type Payload = Parameters<typeof editTerm>[1];
const day: InlineKind = { kind: "day" };
const figure: InlineKind = { kind: "text", maxLength: 40, inputMode: "decimal" };

/** One field of a term, edited in its cell; typed as people type it, "1.2m" or "7.5". */
export function TermField({ term, of, field, value }: TermFieldProps) {
  const { name, show, typed, read } = termLooks[field];
  const send = (sent: Sent) => editTerm({ status: "idle" }, { termId: term.id, field, ...sent } as Payload);
  return (
    <EditInPlace
      {...(field === "guaranteedUntil" ? day : figure)}
      cell
      right={field !== "guaranteedUntil"}
      id={`${term.id} ${field}`}
      label={`${name} of ${of}`}
      field={field}
      value={value}
      version={term.version}
      show={show}
      typed={typed}
      read={read}
      says={(saved) => `${name} of ${of}: ${show(saved)}.`}
      send={send}
    />
  );
}
